'use client';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { MfaChallengeFormView, type MfaChallengeFormViewProps } from './mfa-challenge-form.view.tsx';
import { type UseMfaChallengeFormOptions, useMfaChallengeForm } from './use-mfa-challenge-form.ts';

const OtherAccount = lazyView(async () => (await loadLaterSteps()).OtherAccount);

export interface MfaChallengeFormProps
  extends Omit<MfaChallengeFormViewProps, 'challenge' | 'footer'>,
    UseMfaChallengeFormOptions {}

/**
 * Asks for the second factor that signing in still lacks. The best one that is set up is asked for at once, others can be
 * chosen, and another account can be used instead. For endpoints and errors see {@link useMfaChallengeForm}.
 *
 * @example
 * const { status } = useAuthStatus();
 * if (status === 'mfa-required') return <MfaChallengeForm onSuccess={() => navigate('/')} />;
 */
export function MfaChallengeForm(props: MfaChallengeFormProps) {
  return (
    <MfaChallengeFormView
      {...props}
      challenge={useMfaChallengeForm(props)}
      footer={
        <Suspense fallback={<span className="ak-link">&nbsp;</span>}>
          <OtherAccount />
        </Suspense>
      }
    />
  );
}
