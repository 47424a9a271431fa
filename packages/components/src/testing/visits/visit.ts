import type { EmulatorOptions } from '@appwrite-kit/emulator';
import type { startEmulator } from '@appwrite-kit/testing/emulator';
import type { ReactNode } from 'react';
import type { Mock } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';

/** What is on the page. */
export type Page = RenderResult;

/** What a visit has to do with besides the page. */
export interface World {
  emulator: Awaited<ReturnType<typeof startEmulator>>;
  /** For a component to call once it has done its work. */
  onSuccess: Mock<() => void>;
  /** Goes to a server of another kind, for the test that runs. */
  goToServer(options: EmulatorOptions): Promise<void>;
}

/** What is typed, by the label of the field. */
export type Typed = Readonly<Record<string, string>>;

/** One thing that somebody does on a screen, and the request which that takes. */
export interface Visit {
  /** The component, by its exported name. */
  screen: string;
  /** What is done, for the name of the test. */
  intent: string;
  /** The request, as `METHOD /path`, with `*` for what varies. */
  request: string;
  /** Brings about what the visit begins with. Answers with the screen. */
  open(world: World): ReactNode | Promise<ReactNode>;
  /** Goes from there to just before the request. */
  lead?(page: Page, world: World): Promise<unknown>;
  type?(world: World): Typed | Promise<Typed>;
  /** A field whose code is sent when its last digit is there. */
  sendsItself?: boolean;
  /** The button that makes the request. Left out, showing the screen does. */
  button?: string | RegExp;
  /** The button to try again with, where it is another one. */
  again?: string | RegExp;
  /** What shows that it worked. Left out, `onSuccess` tells. */
  done?(page: Page): Locator;
}
