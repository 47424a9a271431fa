import type { z } from 'zod/mini';

/**
 * A rule of our own for a text. Zod's `refine` does the same, but brings a kind of schema along that the login screen would
 * have to load.
 */
export function rule(isKept: (text: string) => boolean, message: string): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    if (!isKept(value)) issues.push({ code: 'custom', message, input: value });
  };
}
