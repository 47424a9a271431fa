/**
 * What the browser shows in a form, by name. Password managers fill inputs without always telling, so the inputs
 * themselves are asked, and nothing is trimmed.
 */
export function readForm(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = Object.fromEntries(new FormData(form));
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=checkbox][name]')) {
    values[input.name] = input.checked;
  }
  return values;
}
