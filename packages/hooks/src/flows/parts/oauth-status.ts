import { isInvalidToken } from '../../predicates/session.ts';
import type { OAuth } from '../use-oauth.ts';
import type { OAuthReturn } from './oauth-return.ts';
import type { Redeemed } from './redeem-token.ts';
import type { Outcome } from './use-outcome.ts';

/** How the way back from a provider ended. */
export type OAuthOutcome = Outcome<'idle' | 'redeeming' | 'cookie-blocked' | Redeemed['status']>;

/** What to show for the way back from a provider. */
export function oauthStatus(back: OAuthReturn | undefined, { status, error }: OAuthOutcome): OAuth['status'] {
  if (status === 'done') return 'done';
  if (!back) return 'idle';
  if (back.type === 'denied') return 'denied';
  if (status === 'refused' && isInvalidToken(error)) return 'expired';
  // A session is asked for without a click.
  if (status === 'idle' && back.type === 'session') return 'redeeming';
  if (status === 'idle' || status === 'refused') return back.isExpected ? 'link' : 'unexpected';
  return status;
}
