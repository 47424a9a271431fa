'use client';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { LocaleContext } from './locale-context.ts';
import { english, type LocaleName, loadLocale } from './locales.ts';
import type { Locale, Messages } from './messages.ts';

export interface LocaleProviderProps {
  /** A language the kit brings (`'en'`, `'de'`, `'ar'`), loaded when it is used, or one of your own. English if left out. */
  locale?: LocaleName | Locale;
  /** Single texts that replace those of the language. */
  messages?: Partial<Messages>;
  /** Shown until the first language has arrived. Nothing by default. */
  fallback?: ReactNode;
  children: ReactNode;
}

/**
 * Sets the language of the components inside it, and lets an app word single texts its own way. The direction of writing
 * is the page's: set `lang` and `dir` on `<html>`. If a language cannot be loaded, the texts are English.
 *
 * @example
 * <LocaleProvider locale="de" messages={{ 'signIn.title': 'Schön, dass du da bist' }}>
 *   <AuthFlow />
 * </LocaleProvider>
 */
export function LocaleProvider({ locale = 'en', messages, fallback, children }: LocaleProviderProps) {
  const name = typeof locale === 'string' ? locale : undefined;
  // The language before stays until the next has arrived: nothing is taken from the page, and nothing typed is lost.
  const [loaded, setLoaded] = useState(name === undefined || name === 'en' ? english : undefined);

  useEffect(() => {
    if (!name) return;
    let current = true;
    loadLocale(name)
      .catch(() => english)
      .then((answer) => {
        if (current) setLoaded(answer);
      });
    return () => {
      current = false;
    };
  }, [name]);

  const chosen = typeof locale === 'object' ? locale : name === 'en' ? english : loaded;
  const value = useMemo(
    () => chosen && (messages ? { ...chosen, messages: { ...chosen.messages, ...messages } } : chosen),
    [chosen, messages],
  );
  return value ? <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider> : fallback;
}
