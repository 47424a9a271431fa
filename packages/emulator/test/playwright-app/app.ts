import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const SDK = readFileSync(fileURLToPath(new URL('../iife/sdk.js', import.meta.resolve('appwrite'))), 'utf8');

/** Serves an app that greets whoever is signed in, and lets them in by code, by link, and out again. */
export async function serveApp({
  endpoint,
  projectId,
}: {
  endpoint: string;
  projectId: string;
}): Promise<Server> {
  const body = `<!doctype html><html lang="en"><title>App</title><body>
    <p role="status"></p>
    <label>Email <input id="email"></label><button id="send">Send code</button><button id="link">Send link</button>
    <label>Code <input id="code"></label><button id="enter">Sign in</button><button id="leave">Sign out</button>
    <script>${SDK}</script>
    <script type="module">
      const account = new Appwrite.Account(new Appwrite.Client().setEndpoint('${endpoint}').setProject('${projectId}'));
      const greet = async () => {
        const { name } = await account.get().catch(() => ({ name: 'stranger' }));
        document.querySelector('[role=status]').textContent = 'Hello ' + name;
      };
      const value = (id) => document.getElementById(id).value;
      const on = (id, work) => { document.getElementById(id).onclick = () => work().then(greet); };
      let userId;
      on('send', async () => { ({ userId } = await account.createEmailToken({ userId: 'new', email: value('email') })); });
      on('link', () => account.createMagicURLToken({ userId: 'new', email: value('email'), url: location.origin + '/in' }));
      on('enter', () => account.createSession({ userId, secret: value('code') }));
      on('leave', () => account.deleteSession({ sessionId: 'current' }));
      const link = new URLSearchParams(location.search);
      if (link.has('secret')) await account.createSession({ userId: link.get('userId'), secret: link.get('secret') });
      await greet();
    </script></body></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** Address of a server. */
export const addressOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
