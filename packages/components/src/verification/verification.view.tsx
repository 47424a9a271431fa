'use client';
import { type ComponentType, useEffect, useRef } from 'react';
import { PendingButton } from '../button/pending-button.tsx';
import { focusHeading } from '../card/focus-heading.ts';
import { Countdown } from '../feedback/countdown.tsx';
import { Resend } from '../flow/resend.tsx';
import { Form } from '../form/form.tsx';
import { SubmitButton } from '../form/submit-button.tsx';
import { send as sendTexts } from '../messages/en/send.ts';
import { verification as english } from '../messages/en/verification.ts';
import { verificationCode } from '../messages/en/verification-code.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField, type OtpFieldProps } from '../otp-field/otp-field.tsx';
import type { VerificationController } from './verification-controller.ts';

export interface VerificationViewProps {
  verification: VerificationController;
  /** Whether the message brings a code, or else a link. */
  hasCode: boolean;
  address: string;
  slots?: { OtpField?: ComponentType<OtpFieldProps> };
}

const texts = { ...verificationCode, ...sendTexts, ...english };

/** How an address is verified. Nothing is shown for one that was verified before. It knows nothing of servers. */
export function VerificationView({
  verification: { step, hasSent, send, resend, code: form },
  hasCode,
  address,
  slots: { OtpField = DefaultOtpField } = {},
}: VerificationViewProps) {
  const t = useMessages(texts);
  const errorText = useErrorText();
  const root = useRef<HTMLDivElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const { setFocus } = form;

  // What had the focus is gone with its step.
  useEffect(() => {
    if (!hasSent) return;
    if (step === 'done') focusHeading(root.current);
    else if (hasCode) setFocus('code');
    else message.current?.focus();
  }, [step, hasSent, hasCode, setFocus]);

  return (
    <div ref={root} className="ak-stack">
      <div role="status" className="ak-note">
        {hasSent && step === 'done' && t('verification.done')}
      </div>
      {step === 'ask' && (
        <>
          <div role="alert" className="ak-alert">
            {send.error && errorText(send.error)}
            <Countdown failure={send.failure} />
          </div>
          <div className="ak-row">
            <span className="ak-muted ak-grow">{t('verification.help')}</span>
            <PendingButton className="ak-quiet" isPending={send.status === 'pending'} onPress={send.run}>
              {t(hasCode ? 'action.sendCode' : 'action.sendLink')}
            </PendingButton>
          </div>
        </>
      )}
      {step === 'sent' && (
        <>
          <p ref={message} tabIndex={-1} className="ak-muted">
            {t(hasCode ? 'verification.codeSent' : 'verification.linkSent', { to: address })}
          </p>
          {hasCode && (
            <Form form={form}>
              <OtpField name="code" label={t('label.code')} />
              <SubmitButton>{t('action.verify')}</SubmitButton>
            </Form>
          )}
          <Resend resend={resend} />
        </>
      )}
    </div>
  );
}
