'use client';
import type { VerificationWay } from '@appwrite-kit/hooks';
import { type ComponentType, useState } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import { SignOutButton } from '../flow/sign-out-button.tsx';
import { Step } from '../flow/step.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Verification } from '../verification/verification.tsx';

export interface VerifyStepProps extends Pick<CardProps, 'heading'> {
  kind: 'email' | 'phone';
  /** Empty if there is none yet. */
  address: string;
  via: VerificationWay;
  /** Where a link leads. */
  url?: string;
  /** What changes the address, or adds one. */
  Settings: ComponentType<Pick<CardProps, 'heading'> & { onSuccess?: () => unknown }>;
}

/** Has an address of the account confirmed, or changed, or added, before anything else. */
export function VerifyStep({ kind, address, via, url, Settings, heading = 'h1' }: VerifyStepProps) {
  const t = useMessages(authFlow);
  const [isChanging, setChanging] = useState(false);
  const goBack = () => setChanging(false);

  if (isChanging || address === '') {
    return (
      <Step name="change">
        <div className="ak ak-column ak-stack">
          <Settings heading={heading} onSuccess={goBack} />
          {address !== '' && (
            <button type="button" className="ak-button" onClick={goBack}>
              {t('authFlow.back')}
            </button>
          )}
          <SignOutButton />
        </div>
      </Step>
    );
  }
  return (
    <Step name="verify">
      <Card
        title={t(`authFlow.verify.${kind}`)}
        description={t('authFlow.verifyHelp', { address })}
        heading={heading}
      >
        <div className="ak-stack">
          <Verification key={address} address={address} via={via} {...(url !== undefined && { url })} />
          <hr className="ak-rule" />
          <button type="button" className="ak-button" onClick={() => setChanging(true)}>
            {t(`authFlow.change.${kind}`)}
          </button>
          <SignOutButton />
        </div>
      </Card>
    </Step>
  );
}
