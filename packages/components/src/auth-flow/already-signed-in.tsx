'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { SignOutButton } from '../flow/sign-out-button.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { common } from '../messages/en/common.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface AlreadySignedInProps extends Pick<CardProps, 'heading'> {
  name: string | undefined;
  /** Goes where signing in leads. Left out, there is nowhere to go. */
  onContinue: (() => void) | undefined;
}

const texts = { ...common, ...authFlow };

/** What `AuthFlow` shows to people who have nothing left to do there. */
export function AlreadySignedIn({ name, onContinue, heading = 'h1' }: AlreadySignedInProps) {
  const t = useMessages(texts);
  return (
    <Card
      title={name ? t('authFlow.signedInAs', { name }) : t('authFlow.signedIn')}
      description={onContinue ? t('authFlow.signedInContinue') : t('authFlow.signedInHelp')}
      heading={heading}
    >
      <div className="ak-stack">
        {onContinue && (
          <button type="button" className="ak-button ak-primary" onClick={onContinue}>
            {t('action.continue')}
          </button>
        )}
        <SignOutButton />
      </div>
    </Card>
  );
}
