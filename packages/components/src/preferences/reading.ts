import type { Preferences } from './entry.ts';

/** Something wrong with one input: its name, and the key of the text that says so. */
export interface Problem {
  readonly name: string;
  readonly message: string;
}

/** What a form for preferences says, and what of it cannot be kept. */
export interface Reading {
  readonly preferences: Preferences;
  readonly problems: readonly Problem[];
}

/** The inputs of the form by their names. */
export type Values = Readonly<Record<string, unknown>>;
