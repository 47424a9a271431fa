'use client';
import { type FocusEvent, useEffect, useRef } from 'react';

const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > li')];

/**
 * Keeps the focus where people work: when the row that has it goes, its neighbour gets it, or the heading of the card. Spread
 * the answer on the list.
 */
export function useRowFocus(count: number | undefined) {
  const list = useRef<HTMLUListElement>(null);
  const focusedRow = useRef(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the number of rows is what the effect is for.
  useEffect(() => {
    const element = list.current;
    if (!element || focusedRow.current < 0 || document.activeElement !== document.body) return;
    const rows = rowsOf(element);
    const row = rows[Math.min(focusedRow.current, rows.length - 1)];
    const target =
      row?.querySelector('button') ?? element.closest('.ak')?.querySelector<HTMLElement>('.ak-title');
    target?.focus();
  }, [count]);

  return {
    ref: list,
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      focusedRow.current = rowsOf(currentTarget).findIndex((row) => row.contains(target));
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // Without a next element it is the row that has gone.
      if (relatedTarget) focusedRow.current = -1;
    },
  };
}
