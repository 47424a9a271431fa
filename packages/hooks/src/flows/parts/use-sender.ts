'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AccountError } from '../../errors.ts';
import { retryAfter } from '../../retry-after.ts';
import { useCountdown } from './use-countdown.ts';
import { useSingleFlight } from './use-single-flight.ts';

/** What every flow that sends a message takes. */
export interface SendOptions {
  /** Seconds before the message can be sent again; 30 unless told. */
  resendAfter?: number;
}

/** Sends a message, again only after a pause, and longer after a 429. */
export interface Sender<Variables, Answer> {
  status: 'idle' | 'sending' | 'sent';
  error: AccountError | null;
  answer: Answer | undefined;
  /** Seconds until `resend` works. */
  resendIn: number;
  send: (variables: Variables) => Promise<Answer | undefined>;
  /** Sends the last one again, if the pause is over; just before, `begin` clears away what came of it. */
  resend: (begin?: () => void) => Promise<void>;
  reset: () => void;
}

/** Drives the mutation that sends a message. */
export function useSender<Variables, Answer>(
  mutation: UseMutationResult<Answer, AccountError, Variables>,
  { resendAfter = 30 }: SendOptions = {},
): Sender<Variables, Answer> {
  const [resendIn, startPause] = useCountdown();
  const last = useRef<{ variables: Variables; answer?: Answer }>(undefined);

  const send = useSingleFlight(async (variables: Variables) => {
    try {
      const answer = await mutation.mutateAsync(variables);
      last.current = { variables, answer };
      startPause(resendAfter);
      return answer;
    } catch (error) {
      const pause = retryAfter(error);
      if (pause) startPause(pause);
      return undefined;
    }
  });

  const resend = async (begin?: () => void) => {
    if (!last.current || resendIn) return;
    begin?.();
    await send(last.current.variables);
  };

  const reset = () => {
    last.current = undefined;
    mutation.reset();
  };

  const status = mutation.isPending ? 'sending' : last.current ? 'sent' : 'idle';
  return { status, error: mutation.error, answer: last.current?.answer, resendIn, send, resend, reset };
}
