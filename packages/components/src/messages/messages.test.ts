import { readdirSync } from 'node:fs';
import type { AccountErrorType, OwnErrorType } from '@appwrite-kit/hooks';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { errorKey } from './failure.ts';
import { loadLocale } from './locales.ts';
import type { MessageKey, Messages } from './messages.ts';
import { fill } from './use-messages.ts';

/** The English texts of every area: nothing else needs them in one place. */
async function readEnglish(): Promise<Messages> {
  const files = readdirSync(new URL('./en', import.meta.url));
  const modules = await Promise.all(files.map((file) => import(`./en/${file}`)));
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('messages', () => {
  it('has words for every error type of Appwrite, and for those of the hooks', () => {
    expectTypeOf<Exclude<`error.${AccountErrorType | OwnErrorType}`, MessageKey>>().toEqualTypeOf<never>();
  });

  it.each(['de', 'ar'] as const)('%s says everything, with the same places to fill', async (name) => {
    const english = await readEnglish();
    const { lang, messages } = await loadLocale(name);
    expect(lang).toBe(name);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(messages)) {
      expect(places(text), key).toEqual(places(english[key as MessageKey]));
    }
  });

  it.each(['en', 'de', 'ar'] as const)('%s speaks of errors in sentences, not in codes', async (name) => {
    const messages = name === 'en' ? await readEnglish() : (await loadLocale(name)).messages;
    const errors = Object.entries(messages).filter(([key]) => key.startsWith('error.'));
    expect(errors.length).toBeGreaterThan(50);
    for (const [key, text] of errors) {
      expect(text, key).toMatch(/\p{L}{2,} .*[.!?؟]$/u);
      expect(text.replace('__proto__', ''), key).not.toMatch(/\w_\w|undefined|null/);
    }
  });

  it('fills places, and leaves alone what it has no value for', () => {
    expect(fill('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
  });
});

describe('errorKey', () => {
  const failure = (code: number, type = '') => Object.assign(new Error('raw'), { code, type });
  it.each([
    [failure(401, 'user_invalid_credentials'), 'error.user_invalid_credentials'],
    [failure(429), 'error.general_rate_limit_exceeded'],
    [failure(503), 'error.general_server_error'],
    [failure(404), 'error.unknown'],
    [new Error('a bug'), 'error.unknown'],
    ['thrown text', 'error.unknown'],
    [undefined, 'error.unknown'],
  ])('of %o is %s', (error, key) => {
    expect(errorKey(error)).toBe(key);
  });
});
