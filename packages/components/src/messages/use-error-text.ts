'use client';
import { useContext } from 'react';
import { commonErrors } from './en/common-errors.ts';
import { LocaleContext } from './locale-context.ts';

type Texts = Readonly<Partial<Record<string, string>>>;

const common: Texts = commonErrors;
let rare: Texts = {};

/** Fetches the texts of the rarer errors, unless the key is a common one. Never rejects: there is a fallback text. */
export async function prepareErrorText(key: string): Promise<void> {
  if (key in common || key in rare) return;
  try {
    rare = (await import('./en/errors.ts')).errors;
  } catch {
    // Without a connection the fallback has to do.
  }
}

/**
 * Turns the key of an error into words: those of the language around it, else English, else the fallback.
 *
 * @example
 * const errorText = useErrorText();
 * errorText('error.user_blocked');
 */
export function useErrorText(): (key: string) => string {
  const messages: Texts = useContext(LocaleContext).messages;
  return (key) =>
    messages[key] ?? common[key] ?? rare[key] ?? messages['error.unknown'] ?? commonErrors['error.unknown'];
}
