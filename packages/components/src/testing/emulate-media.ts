import { cdp } from 'vitest/browser';

interface MediaFeature {
  name: string;
  value: string;
}

declare module 'vitest/browser' {
  interface CDPSession {
    send(
      method: 'Emulation.setEmulatedMedia',
      options: { media?: string; features: MediaFeature[] },
    ): Promise<unknown>;
  }
}

/** Asks of the page what a reader's system can ask for, such as `{ 'forced-colors': 'active' }`; `{}` asks for nothing. */
export async function emulateMedia(features: Record<string, string>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Shows the page as it would be printed, until `emulateMedia` is called. */
export async function emulatePrint(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
}
