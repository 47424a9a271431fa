'use client';
import { useEffect, useRef } from 'react';
import { password } from '../messages/en/password.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Score } from './strength.ts';

/** A pause in typing this long asks for advice. */
const PAUSE = 150;

const advice = {
  0: 'password.veryWeak',
  1: 'password.weak',
  2: 'password.fair',
  3: 'password.good',
  4: 'password.strong',
} as const satisfies Record<Score, string>;

const textFields = 'input:not([type=password], [type=hidden], [type=checkbox])';

/** What else the form knows of the person: it makes for weak passwords. */
function personalIn(form: HTMLFormElement | null, password: HTMLInputElement): string[] {
  const fields = form?.querySelectorAll<HTMLInputElement>(textFields) ?? [];
  return Array.from(fields, (field) => (field === password ? '' : field.value)).filter(Boolean);
}

/**
 * Says how strong the password in the field around it is. It is advice and never stands in the way. The estimator is fetched
 * when somebody begins to type; what it says is written straight into the page, so that typing renders nothing.
 */
export function StrengthAdvice() {
  const t = useMessages(password);
  const element = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const field = element.current?.closest('.ak-field');
    let timer: ReturnType<typeof setTimeout>;

    const show = async (input: HTMLInputElement) => {
      const estimator = input.value ? await import('./strength.ts').catch(() => undefined) : undefined;
      const output = element.current;
      if (!output) return;
      const score = input.value ? estimator?.scoreOf(input.value, personalIn(input.form, input)) : undefined;
      output.dataset.score = String(score ?? '');
      const text = output.lastElementChild;
      if (text) text.textContent = score === undefined ? '' : t(advice[score]);
    };
    const watch = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      clearTimeout(timer);
      timer = setTimeout(show, PAUSE, target);
    };

    field?.addEventListener('input', watch);
    return () => {
      clearTimeout(timer);
      field?.removeEventListener('input', watch);
    };
  }, [t]);

  return (
    <span ref={element} className="ak-strength">
      <span className="ak-bar" aria-hidden="true" />
      <span role="status" />
    </span>
  );
}
