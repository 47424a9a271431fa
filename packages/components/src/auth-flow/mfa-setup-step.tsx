'use client';
import { useMfaFactors } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { LoadingCard } from '../card/loading-card.tsx';
import { SignOutButton } from '../flow/sign-out-button.tsx';
import { Step } from '../flow/step.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { mfa } from '../messages/en/mfa.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MfaSetup } from '../mfa-setup/mfa-setup.tsx';
import { RecoveryCodes } from '../recovery-codes/recovery-codes.tsx';
import type { RequirementScreenProps } from './requirement.ts';

const texts = { ...authFlow, ...mfa };

/**
 * Has a second factor set up before anything else. The server shows recovery codes once, and a page can be left right then:
 * whoever comes back with an authenticator app and codes is led past the codes before the factor is turned on.
 */
export function MfaSetupStep({ heading = 'h1' }: RequirementScreenProps) {
  const t = useMessages(texts);
  const { data: factors, error, refetch } = useMfaFactors();
  const failure = useFailureText(error);
  const [hadFactors, setHadFactors] = useState<boolean>();
  if (factors && hadFactors === undefined) setHadFactors(factors.totp && factors.recoveryCode);

  const screen = () => {
    if (hadFactors === undefined) {
      return (
        <LoadingCard
          title={t('mfa.title')}
          loading={t('mfa.loading')}
          heading={heading}
          failure={failure}
          onRetry={() => void refetch()}
        />
      );
    }
    if (!hadFactors) return <MfaSetup heading={heading} />;
    return (
      <>
        <RecoveryCodes heading={heading} />
        <button type="button" className="ak-button ak-primary" onClick={() => setHadFactors(false)}>
          {t('authFlow.haveCodes')}
        </button>
      </>
    );
  };
  return (
    <Step name={String(hadFactors)}>
      <div className="ak ak-column ak-stack">
        <p className="ak-muted">{t(hadFactors ? 'authFlow.codesRequired' : 'authFlow.mfaRequired')}</p>
        {screen()}
        <SignOutButton />
      </div>
    </Step>
  );
}
