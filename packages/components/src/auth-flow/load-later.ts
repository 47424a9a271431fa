type Later = typeof import('./later.ts');
type Watch = typeof import('./watch.ts');

/** Everything but the first form is one piece, fetched once somebody turns to the flow: until then a page carries what it shows. */
export const loadLater = (): Promise<Later> => import('./later.ts');

/** What asks who is signed in, and signs in, fetched once the first form is there. */
export const loadWatch = (): Promise<Watch> => import('./watch.ts');

/**
 * Does something with a part that is fetched later.
 *
 * @param otherwise - What to do if it cannot be fetched.
 */
export function withLater(use: (later: Later) => unknown, otherwise = () => {}): void {
  void loadLater().then(use, otherwise);
}
