'use client';
import { type FocusEvent, useEffect, useRef } from 'react';
import { focusHeading } from '../card/focus-heading.ts';

const rowsIn = (element: Element) => [...element.querySelectorAll('.ak-list > li')];

/**
 * Keeps the focus where people work: when the row that has it goes, its neighbour gets it, or the heading of the card. So does
 * the heading when a button beside the list goes with the last rows. Spread the answer on what holds the list and its buttons.
 *
 * @param rows - Changes when a row comes or goes: a page may be as long as before.
 */
export function useRowFocus<Element extends HTMLElement>(rows: string | undefined) {
  const root = useRef<Element>(null);
  /** The place of the row that has the focus; -1 for what is beside the rows. */
  const focusedRow = useRef<number>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the rows is what the effect is for.
  useEffect(() => {
    const element = root.current;
    if (!element || focusedRow.current === undefined || document.activeElement !== document.body) return;
    const left = rowsIn(element);
    const button = left[Math.min(focusedRow.current, left.length - 1)]?.querySelector('button');
    if (button) button.focus();
    else focusHeading(element);
  }, [rows]);

  return {
    ref: root,
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      focusedRow.current = rowsIn(currentTarget).findIndex((row) => row.contains(target));
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // Without a next element it is the row that has gone.
      if (relatedTarget) focusedRow.current = undefined;
    },
  };
}
