import { isInvalidToken } from '../../predicates/session.ts';
import type { OAuth } from '../use-oauth.ts';
import type { OAuthReturn } from './oauth-return.ts';
import type { Redeemer } from './use-redeemer.ts';
import type { SessionCheck } from './use-session-check.ts';

/** What to show for the way back from a provider. */
export function oauthStatus(
  back: OAuthReturn | undefined,
  { status, error }: Pick<Redeemer, 'status' | 'error'>,
  check: Pick<SessionCheck, 'status'>,
): OAuth['status'] {
  if (status === 'done') return 'done';
  if (!back) return 'idle';
  if (back.type === 'denied') return 'denied';
  if (back.type === 'session') return check.status;
  if (status === 'refused' && isInvalidToken(error)) return 'expired';
  if (status === 'idle' || status === 'refused') return back.isExpected ? 'link' : 'unexpected';
  return status;
}
