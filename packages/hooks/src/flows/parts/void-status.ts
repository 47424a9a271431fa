import { isInvalidToken } from '../../predicates/session.ts';
import { isPast } from './link.ts';

/** Tells a void link or code from a mistake: a code that is refused in time may only be typed wrong; a link may not. */
export function voidStatus(error: unknown, expire: string | undefined, isLink: boolean) {
  if (!isInvalidToken(error)) return undefined;
  if (isPast(expire)) return 'expired';
  return isLink ? 'used' : undefined;
}
