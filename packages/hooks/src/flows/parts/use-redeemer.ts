'use client';
import { useAccountContext } from '../../react/context.ts';
import type { Link } from './link.ts';
import type { Redeemed } from './redeem-token.ts';
import { type Outcome, useOutcome } from './use-outcome.ts';
import { usePart } from './use-part.ts';

const loadRedeeming = () => import('./redeem-token.ts');

/** Turns a token into a session, once. */
export interface Redeemer extends Outcome<'idle' | 'redeeming' | Redeemed['status']> {
  /** Resolves to whether it led to a session. */
  redeem: (token: Link) => Promise<boolean>;
  /** Ends the session that is in the way, and redeems. */
  switchTo: (token: Link) => Promise<boolean>;
  reset: () => void;
}

/**
 * Redeems tokens.
 *
 * @param isLink - A link stays with the user and is opened again; a code is only typed wrong.
 */
export function useRedeemer({ isLink }: { isLink: boolean }): Redeemer {
  const context = useAccountContext();
  const [outcome, run, reset] = useOutcome<Redeemed['status']>();
  const fetchRedeeming = usePart(loadRedeeming);
  const redeeming = (isSwitch: boolean) => (token: Link) =>
    run(async () => (await fetchRedeeming()).redeemToken(context, token, { isLink, isSwitch }));
  return { ...outcome, redeem: redeeming(false), switchTo: redeeming(true), reset };
}
