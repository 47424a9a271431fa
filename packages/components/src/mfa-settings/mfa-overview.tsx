'use client';
import type { ReactNode } from 'react';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { RowText } from '../list/row-text.tsx';
import { mfa } from '../messages/en/mfa.ts';
import { mfaOverview } from '../messages/en/mfa-overview.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MfaAct } from '../mfa-setup/mfa-setup-controller.ts';
import type { MfaSettingsController, MfaState } from './use-mfa-settings.ts';

export interface MfaOverviewProps extends Pick<CardProps, 'heading' | 'classNames'> {
  state: MfaState;
  act: MfaSettingsController['act'];
  /** Rows of your own. */
  children?: ReactNode;
}

const texts = { ...mfa, ...mfaOverview };

/** Whether a second factor is asked for and which there is, each with what can be done about it. */
export function MfaOverview({ state, act, heading = 'h2', children, ...card }: MfaOverviewProps) {
  const t = useMessages(texts);
  const errorText = useErrorText();
  const { isOn, hasAuthenticator, hasFactor } = state;
  const button = (name: MfaAct, text: string, label?: string) => (
    <PendingButton
      className="ak-quiet"
      label={label}
      isPending={act.status === 'pending' && act.args?.[0] === name}
      onPress={() => act.run(name)}
    >
      {text}
    </PendingButton>
  );
  return (
    <Card {...card} heading={heading} title={t('mfa.title')} description={t('mfa.description')}>
      <div className="ak-stack">
        <div role="alert" className="ak-alert">
          {act.error && errorText(act.error)}
        </div>
        <ul className="ak-list">
          <li className="ak-row">
            <RowText title={t('mfa.status')} badge={t(isOn ? 'mfa.on' : 'mfa.off')} isGood={isOn}>
              {t(isOn ? 'mfa.onHelp' : 'mfa.offHelp')}
            </RowText>
            {isOn ? button('disable', t('mfa.disable')) : hasFactor && button('enable', t('mfa.enable'))}
          </li>
          <li className="ak-row">
            <RowText title={t('mfa.authenticator')} badge={hasAuthenticator && t('mfa.setUpDone')}>
              {t('mfa.authenticatorHelp')}
            </RowText>
            {hasAuthenticator
              ? button('removeAuthenticator', t('mfa.remove'), t('mfa.removeAuthenticator'))
              : button('start', t('mfa.setUp'), t('mfa.setUpAuthenticator'))}
          </li>
          {children}
        </ul>
      </div>
    </Card>
  );
}
