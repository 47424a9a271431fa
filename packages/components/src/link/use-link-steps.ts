'use client';
import { useEffect, useRef, useState } from 'react';
import { useOccupied } from '../flow/use-occupied.ts';
import { useOnDone } from '../flow/use-on-done.ts';
import type { LinkController, LinkStep } from './link-controller.ts';

export interface LinkOptions {
  /** Redeems without a click. Mail scanners open links too, and may then use them up. */
  autoRedeem?: boolean | undefined;
  /** Runs once the link is redeemed. */
  onSuccess?: (() => unknown) | undefined;
}

/** A flow that redeems links, as far as its steps go. */
export interface LinkFlow {
  status: string;
  error: unknown;
  redeem: () => Promise<void>;
  switchAccount?: () => Promise<void>;
  restart: () => void;
}

const steps: Partial<Record<string, LinkStep>> = {
  link: 'link',
  unexpected: 'warning',
  'wrong-user': 'warning',
  denied: 'denied',
  expired: 'expired',
  used: 'used',
  done: 'done',
};
const pending = ['redeeming', 'verifying'];
const noSwitch = async () => undefined;

/** Makes the steps of a page out of the states of a flow. What was asked stays up while it is answered. */
export function useLinkSteps(flow: LinkFlow, { autoRedeem = false, onSuccess }: LinkOptions): LinkController {
  const [asked, setAsked] = useState<LinkStep>('link');
  const hasTried = useRef(false);
  const occupied = useOccupied(flow, flow.switchAccount ?? noSwitch);
  const isPending = pending.includes(flow.status);
  const step = occupied.isOccupied ? 'occupied' : isPending ? asked : (steps[flow.status] ?? 'missing');
  useOnDone(step === 'done', onSuccess);

  const redeem = () => {
    if (isPending) return;
    setAsked(step);
    void flow.redeem();
  };

  const isDue = autoRedeem && step === 'link';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the link was read; a failure asks for a click.
  useEffect(() => {
    if (!isDue || hasTried.current) return;
    hasTried.current = true;
    redeem();
  }, [isDue]);

  return {
    step,
    isPending,
    error: step === 'link' || step === 'warning' || step === 'denied' ? flow.error : null,
    occupied,
    redeem,
    stay: () => {
      flow.restart();
      onSuccess?.();
    },
    restart: flow.restart,
  };
}
