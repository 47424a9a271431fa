'use client';
import { useState } from 'react';
import { useFlowStep } from '../form/use-flow-step.ts';

/** Sends a message again, as far as its flow allows. */
export interface ResendController {
  /** Seconds until it can be sent again. */
  readonly waitFor: number;
  readonly status: 'idle' | 'sending' | 'sent' | 'failed';
  /** What the last try failed with. */
  readonly error: unknown;
  send(): Promise<void>;
}

interface Sender {
  error: unknown;
  resendIn: number;
  resend: () => Promise<void>;
}

/** Follows what becomes of sending again, apart from what else can fail in the same step. */
export function useResend({ error, resendIn, resend }: Sender): ResendController {
  const runStep = useFlowStep(error);
  const [outcome, setOutcome] = useState<Pick<ResendController, 'status' | 'error'>>({
    status: 'idle',
    error: undefined,
  });

  const send = async () => {
    if (resendIn > 0 || outcome.status === 'sending') return;
    setOutcome({ status: 'sending', error: undefined });
    try {
      await runStep(resend);
      setOutcome({ status: 'sent', error: undefined });
    } catch (reason) {
      setOutcome({ status: 'failed', error: reason });
    }
  };

  return { ...outcome, waitFor: resendIn, send };
}
