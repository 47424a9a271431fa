'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { mfaScan } from '../messages/en/mfa-scan.ts';
import { recoveryCodes } from '../messages/en/recovery-codes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SaveCodes } from '../recovery-codes/save-codes.tsx';
import type { MfaSetupController } from './mfa-setup-controller.ts';
import { ScanStep, type ScanStepProps } from './scan-step.tsx';

export interface MfaWizardProps extends Pick<CardProps, 'heading' | 'classNames'> {
  setup: MfaSetupController;
  slots: ScanStepProps['slots'];
}

const texts = { ...mfaScan, ...recoveryCodes };

/** The steps of setting up: the app scans a code and proves that it has, then recovery codes are saved. */
export function MfaWizard({ setup, slots, ...card }: MfaWizardProps) {
  const t = useMessages(texts);
  const { uri, secret, recoveryCodes: codes } = setup;
  if (uri && secret) {
    return (
      <Card {...card} title={t('mfa.scanTitle')} description={t('mfa.scanHelp')}>
        <ScanStep uri={uri} secret={secret} form={setup.code} onCancel={setup.cancel} slots={slots} />
      </Card>
    );
  }
  return codes ? (
    <Card {...card} title={t('recoveryCodes.saveTitle')} description={t('recoveryCodes.saveHelp')}>
      <SaveCodes codes={codes} form={setup.saved} />
    </Card>
  ) : null;
}
