import type { MouseEvent } from 'react';

/**
 * Acts on a click, unless it is the second one of a double click: that belongs to the first, also if it was answered since, or if
 * something else has moved to its place.
 */
export const onFirstClick =
  (act: () => unknown) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };
