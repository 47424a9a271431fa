/**
 * Puts memory in the place of a `localStorage` that may not even be touched. What it keeps, a session where cookies are
 * blocked as well, then lasts as long as the page.
 */
export function replaceStorage(): void {
  // A server has none, and needs none.
  if (typeof window === 'undefined') return;
  const kept = new Map<string, string>();
  const memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
  Object.defineProperty(window, 'localStorage', { configurable: true, value: memory });
}
