'use client';
import type { ReactNode } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import { mfaScan } from '../messages/en/mfa-scan.ts';
import { recoveryCodes } from '../messages/en/recovery-codes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SaveCodes, type SaveCodesProps } from '../recovery-codes/save-codes.tsx';
import type { MfaSetupController } from './mfa-setup-controller.ts';
import { ScanStep, type ScanStepProps } from './scan-step.tsx';

export interface MfaWizardProps extends Pick<CardProps, 'heading'> {
  setup: MfaSetupController;
  classNames?: FormClassNames | undefined;
  slots?: (ScanStepProps['slots'] & SaveCodesProps['slots']) | undefined;
  /** Fields of your own beside the code. */
  children?: ReactNode;
}

const texts = { ...mfaScan, ...recoveryCodes };

/** The steps of setting up: the app scans a code and proves that it has, then recovery codes are saved. */
export function MfaWizard({ setup, slots, classNames, children, ...heading }: MfaWizardProps) {
  const t = useMessages(texts);
  const { uri, secret, recoveryCodes: codes } = setup;
  const card = { ...heading, ...(classNames && { classNames }) };
  const parts = { slots, classNames };
  if (uri && secret) {
    return (
      <Card {...card} title={t('mfa.scanTitle')} description={t('mfa.scanHelp')}>
        <ScanStep {...parts} uri={uri} secret={secret} form={setup.code} onCancel={setup.cancel}>
          {children}
        </ScanStep>
      </Card>
    );
  }
  return codes ? (
    <Card {...card} title={t('recoveryCodes.saveTitle')} description={t('recoveryCodes.saveHelp')}>
      <SaveCodes {...parts} codes={codes} form={setup.saved} />
    </Card>
  ) : null;
}
