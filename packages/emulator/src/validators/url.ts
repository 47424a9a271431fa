import type { Validator } from './validator.ts';

/** An address that mails and redirects may lead to: one of the project's own. */
export const redirectUrl: Validator<string> = (value, { platforms }) => {
  if (typeof value !== 'string') return { problem: 'Invalid URI.' };
  const problem = platforms.problem('URI', value);
  return problem === undefined ? { value } : { problem };
};
