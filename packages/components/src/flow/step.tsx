'use client';
import { type ReactNode, Suspense, type SyntheticEvent, useEffect, useRef } from 'react';

export interface StepProps {
  /** What tells one step of a flow from the next. */
  name: string;
  /** Whether the next step is due, and only its code is not there yet: then nothing more is done here. */
  isOver?: boolean;
  children: ReactNode;
}

/** Shows a step of a flow. When another takes its place, that one's heading has the focus, so that it is read out. */
export function Step({ name, isOver = false, children }: StepProps) {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  const isOpen = useRef(false);

  useEffect(() => {
    // A link is found while the page opens: that is no step of the user's.
    const opening = setTimeout(() => {
      isOpen.current = true;
    });
    return () => clearTimeout(opening);
  }, []);

  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    if (isOpen.current) element.current?.querySelector<HTMLElement>('.ak-title')?.focus();
  }, [name]);

  const holdBack = (event: SyntheticEvent) => {
    if (!isOver) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Suspense>
      <div key={name} ref={element} onSubmitCapture={holdBack} onClickCapture={holdBack}>
        {children}
      </div>
    </Suspense>
  );
}
