import { passwordAdvice } from '../messages/en/password-advice.ts';
import type { Messages } from '../messages/messages.ts';
import { type Score, scoreOf } from './strength.ts';

const advice = {
  0: 'password.veryWeak',
  1: 'password.weak',
  2: 'password.fair',
  3: 'password.good',
  4: 'password.strong',
} as const satisfies Record<Score, keyof typeof passwordAdvice>;

const textFields = 'input:not([type=password], [type=hidden], [type=checkbox])';

/** What else the form knows of the person: it makes for weak passwords. */
function personalIn(password: HTMLInputElement): string[] {
  const fields = password.form?.querySelectorAll<HTMLInputElement>(textFields) ?? [];
  return Array.from(fields, (field) => (field === password ? '' : field.value)).filter(Boolean);
}

/**
 * Writes how strong a password is straight into the page.
 *
 * @param output - Carries the score; the last element in it says it in words.
 * @param messages - The language in use. English where it says nothing.
 */
export function advise(input: HTMLInputElement, output: HTMLElement, messages: Partial<Messages>): void {
  const score = input.value ? scoreOf(input.value, personalIn(input)) : undefined;
  output.dataset.score = String(score ?? '');
  const text = output.lastElementChild;
  if (!text) return;
  text.textContent = score === undefined ? '' : (messages[advice[score]] ?? passwordAdvice[advice[score]]);
}
