import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** An emulator in a process of its own, so that what asks it does not slow it down. */
export interface Target {
  readonly accounts: number;
  readonly endpoint: string;
  /** What a signed-in user sends along. */
  readonly headers: Record<string, string>;
  /** Milliseconds of processor time that it has used so far. */
  cpuTime(): Promise<number>;
  stop(): void;
}

export async function startTarget(accounts: number): Promise<Target> {
  const script = fileURLToPath(new URL('serve-accounts.ts', import.meta.url));
  const child = fork(script, [String(accounts)]);
  const { endpoint, headers } = await nextMessage<Pick<Target, 'endpoint' | 'headers'>>(child);
  return {
    accounts,
    endpoint,
    headers,
    async cpuTime() {
      child.send('cpu');
      const { user, system } = await nextMessage<NodeJS.CpuUsage>(child);
      return (user + system) / 1000;
    },
    stop: () => child.disconnect(),
  };
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, 'message');
  return message;
}
