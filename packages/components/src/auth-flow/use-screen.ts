'use client';
import { useCallback, useRef, useState } from 'react';

/** The screen on show: its heading gets the focus when it takes another's place, and the email typed in it is kept. */
export function useScreen() {
  const element = useRef<HTMLElement>(null);
  const [email, setEmail] = useState<string>();

  const ref = useCallback((next: HTMLElement | null) => {
    if (!next || next === element.current) return;
    if (element.current) next.querySelector<HTMLElement>('.ak-title')?.focus();
    element.current = next;
  }, []);

  /** To be called before the screen may change. */
  const keepEmail = () => {
    const field = element.current?.querySelector<HTMLInputElement>('[name=email]');
    if (field) setEmail(field.value);
  };

  return { ref, email, keepEmail };
}
