import { COMMON_PASSWORDS } from './common-passwords.ts';
import type { Validator } from './validator.ts';

const LENGTH = 'Password must be between 8 and 256 characters long.';

/** A password: 8 to 256 bytes. */
export const password: Validator<string> = (value) =>
  typeof value === 'string' && fits(value) ? { value } : { problem: LENGTH };

/** A password to be; the project's policy may refuse the most common ones. */
export const newPassword: Validator<string> = (value, project) => {
  if (!project.settings.passwordDictionary) return password(value, project);
  const isGood = typeof value === 'string' && fits(value) && !COMMON_PASSWORDS.has(value);
  return isGood ? { value } : { problem: `${LENGTH} It should not be one of the commonly used passwords.` };
};

function fits(password: string): boolean {
  const { length } = new TextEncoder().encode(password);
  return length >= 8 && length <= 256;
}
