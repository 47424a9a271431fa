import { isInvalidToken } from '../../predicates/session.ts';
import { isPast, type Link } from './link.ts';
import type { Redeemer } from './use-redeemer.ts';

/** What to show for the link a page was opened with. A link tells by itself whether it is old or was used. */
export function linkStatus({ status, error }: Pick<Redeemer, 'status' | 'error'>, link: Link) {
  if (status === 'idle') return 'link';
  if (status !== 'refused') return status;
  if (!isInvalidToken(error)) return 'link';
  return isPast(link.expire) ? 'expired' : 'used';
}
