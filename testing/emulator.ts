import type { EmulatorOptions, Message } from '@appwrite-kit/emulator';
import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    startEmulator(
      options?: EmulatorOptions,
    ): Promise<{ endpoint: string; projectId: string; apiKey: string }>;
    stopEmulator(projectId: string): Promise<void>;
    controlEmulator(projectId: string, method: string, path: string, body?: unknown): Promise<unknown>;
  }
}

/**
 * Starts an emulator in Vitest's own process and hands the test in the browser what it needs to drive it.
 *
 * @example
 * const emulator = await startEmulator();
 * const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
 * const [mail] = await emulator.messages();
 */
export async function startEmulator(options?: EmulatorOptions) {
  const { endpoint, projectId, apiKey } = await commands.startEmulator(options);
  const control = (method: string, path: string, body?: unknown) =>
    commands.controlEmulator(projectId, method, path, body);
  return {
    endpoint,
    projectId,
    apiKey,
    control,
    messages: () => control('GET', 'messages') as Promise<Message[]>,
    advance: (seconds: number) => control('POST', 'clock', { advance: seconds }),
    stop: () => commands.stopEmulator(projectId),
  };
}
