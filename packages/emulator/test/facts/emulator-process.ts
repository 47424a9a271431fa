import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** An emulator in a process of its own, as its command line starts it. */
export interface EmulatorProcess {
  child: ChildProcess;
  /** Address for the SDK's `setEndpoint`. */
  endpoint: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** What a process has to live with. */
interface Surroundings {
  /** Blocks of 1 KiB that a file may have at most. */
  fileLimit?: number;
  /** The user it runs as. */
  uid?: number;
}

/** Starts an emulator over a data folder; fails with what it said when it gives up. */
export async function startProcess(
  folder: string,
  { fileLimit, uid }: Surroundings = {},
): Promise<EmulatorProcess> {
  const limit = fileLimit === undefined ? '' : `ulimit -f ${fileLimit}; `;
  const command = `${limit}exec "$0" "$@"`;
  const args = [process.execPath, CLI, '--port', '0', '--data', folder, '--key', 'key', '--no-rate-limits'];
  const child = spawn('bash', ['-c', command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid && { uid }),
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\/\/\S+\/v1/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return {
    child,
    endpoint,
    async kill() {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Sends JSON to an emulator in the name of its project. */
export async function send(
  endpoint: string,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${endpoint}${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-appwrite-project': 'emulator', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : {} };
}
