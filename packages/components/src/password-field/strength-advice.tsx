'use client';
import { useContext, useEffect, useRef } from 'react';
import { LocaleContext } from '../messages/locale-context.ts';

/** A pause in typing this long asks for advice. */
const PAUSE = 150;

/**
 * Says how strong the password in the field around it is. It is advice and never stands in the way. What it takes is fetched
 * when somebody begins to type; what it says is written straight into the page, so that typing renders nothing.
 */
export function StrengthAdvice() {
  const { messages } = useContext(LocaleContext);
  const element = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const field = element.current?.closest('.ak-field');
    let timer: ReturnType<typeof setTimeout>;

    const show = async (input: HTMLInputElement) => {
      // Advice that cannot be fetched is not given.
      const adviser = await import('./advise.ts').catch(() => undefined);
      if (element.current) adviser?.advise(input, element.current, messages);
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
  }, [messages]);

  return (
    <span ref={element} className="ak-strength">
      <span className="ak-bar" aria-hidden="true" />
      <span role="status" />
    </span>
  );
}
