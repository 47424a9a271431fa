'use client';
import { useSignOut } from '@appwrite-kit/hooks';
import { useFailureText } from '../messages/use-failure-text.ts';
import { MfaChallengeFormView, type MfaChallengeFormViewProps } from './mfa-challenge-form.view.tsx';
import { type UseMfaChallengeFormOptions, useMfaChallengeForm } from './use-mfa-challenge-form.ts';

export interface MfaChallengeFormProps
  extends Pick<MfaChallengeFormViewProps, 'slots' | 'heading' | 'classNames'>,
    UseMfaChallengeFormOptions {}

/**
 * Asks for the second factor that signing in still lacks. The best one that is set up is asked for at once, others can be
 * chosen, and another account can be used instead. For endpoints and errors see {@link useMfaChallengeForm}.
 *
 * @example
 * const { status } = useAuthStatus();
 * if (status === 'mfa-required') return <MfaChallengeForm onSuccess={() => navigate('/')} />;
 */
export function MfaChallengeForm({ onSuccess, resendAfter, ...view }: MfaChallengeFormProps) {
  const challenge = useMfaChallengeForm({ onSuccess, resendAfter });
  const { signOut, status, error } = useSignOut();
  return (
    <MfaChallengeFormView
      {...view}
      challenge={challenge}
      isSigningOut={status === 'signing-out'}
      failure={useFailureText(error)}
      onSignOut={signOut}
    />
  );
}
