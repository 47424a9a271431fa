import type { AccountError } from './errors.ts';

/** Makes an error of this package's own. */
export function accountError(type: string, code: number, message = type): AccountError {
  return Object.assign(new Error(message), { name: 'AccountError', type, code });
}
