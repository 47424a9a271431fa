import type { MouseEvent } from 'react';

/** Where a link leads. With `onClick`, a router can take over; call `preventDefault` there. */
export interface LinkTarget {
  href: string;
  onClick?(event: MouseEvent<HTMLAnchorElement>): void;
}
