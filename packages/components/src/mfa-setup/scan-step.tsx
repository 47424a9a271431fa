'use client';
import type { ComponentType, ReactNode } from 'react';
import { onFirstClick } from '../button/on-first-click.ts';
import { CopyButton } from '../copy-button/copy-button.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import { SubmitButton as DefaultSubmitButton, type SubmitButtonProps } from '../form/submit-button.tsx';
import { mfaScan } from '../messages/en/mfa-scan.ts';
import { verificationCode } from '../messages/en/verification-code.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { CodeValues } from '../otp-field/code-schema.ts';
import { OtpField as DefaultOtpField, type OtpFieldProps } from '../otp-field/otp-field.tsx';
import { QrCode } from '../qr-code/qr-code.tsx';

export interface ScanStepProps {
  uri: string;
  secret: string;
  form: FormController<CodeValues>;
  onCancel: () => void;
  classNames?: FormClassNames | undefined;
  slots?:
    | { OtpField?: ComponentType<OtpFieldProps>; SubmitButton?: ComponentType<SubmitButtonProps> }
    | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...verificationCode, ...mfaScan };

/** Hands the secret over to an authenticator app, and asks for a code of it. */
export function ScanStep({
  uri,
  secret,
  form,
  onCancel,
  classNames,
  slots: { OtpField = DefaultOtpField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: ScanStepProps) {
  const t = useMessages(texts);
  return (
    <div className="ak-stack">
      <QrCode text={uri} label={t('mfa.qrLabel')} />
      <div className="ak-field">
        <p className="ak-label">{t('mfa.secret')}</p>
        <p className="ak-code" dir="ltr">
          {secret}
        </p>
        <div className="ak-actions">
          <CopyButton text={secret}>{t('mfa.copySecret')}</CopyButton>
        </div>
      </div>
      <Form form={form} classNames={classNames}>
        <OtpField name="code" label={t('label.code')} hint={t('mfa.codeHint')} />
        {children}
        <div className="ak-stack ak-buttons">
          <SubmitButton>{t('action.verify')}</SubmitButton>
          <button type="button" className="ak-button" onClick={onFirstClick(onCancel)}>
            {t('mfa.cancel')}
          </button>
        </div>
      </Form>
    </div>
  );
}
