import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle } from '../bytes/bundle.ts';

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

interface File {
  type: string;
  body: string | Uint8Array;
}

function documentOf({ entry, firstLoad, output }: Bundle, base: string): string {
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const imports = firstLoad.filter((chunk) => chunk !== entry);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
${imports.map(({ fileName }) => `<link rel="modulepreload" href="${base}${fileName}">`).join('\n')}
${sheets.map(({ fileName }) => `<link rel="stylesheet" href="${base}${fileName}">`).join('\n')}
<script type="module" src="${base}${entry.fileName}"></script></head><body></body></html>`;
}

/** Serves pages from memory, each under its name; all they need is on this machine. */
export async function serve(pages: Record<string, Bundle>) {
  const files = new Map<string, File>();
  for (const [name, page] of Object.entries(pages)) {
    const base = `/${name}/`;
    files.set(base, { type: 'text/html', body: documentOf(page, base) });
    for (const file of page.output) {
      const type = TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      files.set(base + file.fileName, { type, body: file.type === 'chunk' ? file.code : file.source });
    }
  }
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '', 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: (name: string) => `http://localhost:${port}/${name}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
