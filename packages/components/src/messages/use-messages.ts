'use client';
import { useContext } from 'react';
import { LocaleContext } from './locale-context.ts';
import type { MessageKey, Messages } from './messages.ts';

/** Puts values into the `{places}` of a text. */
export function fill(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/**
 * The texts of a screen. The English ones are handed in, so that each screen carries only its own; the language around it
 * goes first.
 *
 * @example
 * const t = useMessages({ ...common, ...sessions });
 * t('sessions.revokeDevice', { device: 'Chrome on Linux' });
 */
export function useMessages<Key extends MessageKey>(english: Pick<Messages, Key>) {
  const { messages } = useContext(LocaleContext);
  return (key: Key, values?: Record<string, string | number>): string =>
    fill((messages as Partial<Pick<Messages, Key>>)[key] ?? english[key], values);
}

/** The BCP 47 tag of the language in use, for dates, names of countries and lists. */
export function useLang(): string {
  return useContext(LocaleContext).lang;
}
