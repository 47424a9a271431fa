/** Adds parameters to an address, keeping its own query and fragment; a name it has already gets the new value. */
export function linkTo(address: string, parameters: Record<string, string>): string {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const merged = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parameters)) merged.set(name, value);
  return `${base}?${merged}${fragment}`;
}
