'use client';
import { type ComponentType, useEffect, useRef } from 'react';
import { PendingButton } from '../button/pending-button.tsx';
import { Resend } from '../flow/resend.tsx';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { SubmitButton } from '../form/submit-button.tsx';
import { code } from '../messages/en/code.ts';
import { common } from '../messages/en/common.ts';
import { mfaChallenge } from '../messages/en/mfa-challenge.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField, type OtpFieldProps } from '../otp-field/otp-field.tsx';
import type { MfaChallengeController } from './mfa-challenge-controller.ts';

export interface MfaChallengeStepsProps {
  challenge: MfaChallengeController;
  slots?: { OtpField?: ComponentType<OtpFieldProps> } | undefined;
}

const texts = { ...common, ...code, ...mfaChallenge };

/** What is asked for, step by step, on whatever surface. Each step gets the focus when it comes. */
export function MfaChallengeSteps({
  challenge,
  slots: { OtpField = DefaultOtpField } = {},
}: MfaChallengeStepsProps) {
  const t = useMessages(texts);
  const errorText = useErrorText();
  const { step, factor, factors, choose } = challenge;
  const failure = useFailureText(step === 'failed' ? challenge.error : undefined);
  const element = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of step or factor that moves the focus.
  useEffect(() => {
    if (step === 'code' || step === 'choose')
      element.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [step, factor]);

  return (
    <div ref={element} className="ak-stack">
      {step === 'loading' && (
        <p role="status" className="ak-muted">
          {t('mfaChallenge.loading')}
        </p>
      )}
      {step === 'unavailable' && <p role="alert">{t('mfaChallenge.unavailable')}</p>}
      {step === 'failed' && (
        <>
          <div role="alert" className="ak-alert">
            {failure}
          </div>
          <button type="button" className="ak-button" onClick={challenge.retry}>
            {t('action.tryAgain')}
          </button>
        </>
      )}
      {step === 'choose' && (
        <>
          <div role="alert" className="ak-alert">
            {choose.error && errorText(choose.error)}
          </div>
          {factors.map((name) => (
            <PendingButton
              key={name}
              isPending={choose.status === 'pending' && choose.args?.[0] === name}
              onPress={() => choose.run(name)}
            >
              {t(`mfaChallenge.${name}`)}
            </PendingButton>
          ))}
        </>
      )}
      {step === 'code' && factor && (
        <>
          {factor === 'recoveryCode' ? (
            <Form form={challenge.recoveryCode}>
              <Field
                name="code"
                label={t('mfaChallenge.recoveryCode')}
                dir="ltr"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                required
              />
              <SubmitButton>{t('action.verify')}</SubmitButton>
            </Form>
          ) : (
            <Form key={factor} form={challenge.code}>
              <OtpField name="code" label={t('label.code')} />
              <SubmitButton>{t('action.verify')}</SubmitButton>
            </Form>
          )}
          {(factor === 'email' || factor === 'phone') && <Resend resend={challenge.resend} />}
          {factors.length > 1 && (
            <button type="button" className="ak-link" onClick={challenge.back}>
              {t('mfaChallenge.otherWay')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
