/** A choice that is kept for the next visit. Storage can be blocked: the choice is then forgotten, and nothing else happens. */
export function recall<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const stored = localStorage.getItem(key);
    return choices.find((choice) => choice === stored);
  } catch {
    return undefined;
  }
}

export function remember(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Blocked: see above.
  }
}
