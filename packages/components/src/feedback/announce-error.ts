/**
 * Has the error of the field that has the focus read out when it comes. A screen reader reads what is wrong with a field when the
 * focus comes to it; whoever has pressed Enter in it would hear nothing.
 */
export function announceError(): void {
  const field = document.activeElement?.closest('.ak-field');
  field?.setAttribute('aria-live', 'assertive');
  field?.addEventListener('focusout', () => field.removeAttribute('aria-live'), { once: true });
}
