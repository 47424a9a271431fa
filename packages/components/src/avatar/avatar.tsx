/** The first letters of the first and the last word, or of an address. Counted in characters, not in code units. */
export function initials(name: string): string {
  const words = name.split(/[\s@]+/u).filter(Boolean);
  const chosen = name.includes('@')
    ? words.slice(0, 1)
    : [words[0], words.length > 1 ? words.at(-1) : undefined];
  return chosen.map((word) => Array.from(word ?? '')[0] ?? '').join('');
}

/**
 * A disc with somebody's initials. Decoration, drawn by the styles: the name stands beside it or in a label.
 *
 * @example
 * <Avatar name="Ada Lovelace" />
 */
export function Avatar({ name }: { name: string }) {
  return <span className="ak-avatar" aria-hidden="true" data-initials={initials(name)} />;
}
