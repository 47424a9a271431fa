/** Waits for a part of the app. One that does not arrive fails as the request would have: with a network error. */
export function arrival<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch(() => {
    throw new TypeError('Not loaded');
  });
}
