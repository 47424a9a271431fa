/**
 * Gives the focus to the heading of a screen that takes another's place, as soon as it is there, so that it is read out.
 *
 * @param shown - Holds the element of the screen before.
 */
export function focusScreen(shown: { current: HTMLElement | null }, next: HTMLElement | null): void {
  if (!next || next === shown.current) return;
  if (shown.current) next.querySelector<HTMLElement>('.ak-title')?.focus();
  shown.current = next;
}
