type Later = typeof import('./later.ts');

/** Everything but the first form is one piece, fetched once that form is there: until then a page carries what it shows. */
export const loadLater = (): Promise<Later> => import('./later.ts');

/**
 * Does something with it.
 *
 * @param otherwise - What to do if it cannot be fetched.
 */
export function withLater(use: (later: Later) => unknown, otherwise = () => {}): void {
  void loadLater().then(use, otherwise);
}
