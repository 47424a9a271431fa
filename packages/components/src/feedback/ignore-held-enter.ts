const pressable = 'button, a, summary, input';

/**
 * A key that is held down presses again and again, and what has the focus by then may be another button: of the next step, or
 * of the next row. One press is one press, wherever it happens in a part of the kit.
 */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  const { key, repeat, target } = event;
  if (!repeat || key !== 'Enter' || !(target instanceof Element)) return;
  if (target.matches(pressable) && target.closest('.ak')) event.preventDefault();
}
