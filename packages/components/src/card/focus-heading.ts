/** Gives the focus to the heading of the card around an element, for when what had it is gone. */
export function focusHeading(element: Element | null): void {
  element?.closest('.ak')?.querySelector<HTMLElement>('.ak-title')?.focus();
}
