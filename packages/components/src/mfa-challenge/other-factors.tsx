'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { PendingButton } from '../button/pending-button.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { common } from '../messages/en/common.ts';
import { otherFactors } from '../messages/en/other-factors.ts';
import { verificationCode } from '../messages/en/verification-code.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MfaChallengeStepsProps } from './mfa-challenge-steps.tsx';
import { OtherWays } from './other-ways.tsx';

export interface OtherFactorsProps extends MfaChallengeStepsProps {
  /** What to show: that it takes a moment, the choice, the form for a recovery code, or that there is nothing to choose from. */
  step: 'loading' | 'choose' | 'recoveryCode' | 'unavailable' | 'failed' | 'done';
}

const texts = { ...verificationCode, ...common, ...otherFactors };

/** What is asked for, or said, when it is not the code of the first factor. */
export function OtherFactors({
  challenge,
  step,
  slots: { Field = DefaultField, SubmitButton = DefaultSubmitButton } = {},
  classNames,
  children,
}: OtherFactorsProps) {
  const t = useMessages(texts);
  const errorText = useErrorText();
  const failure = useFailureText(step === 'failed' ? challenge.error : undefined);
  const { factors, choose } = challenge;
  switch (step) {
    case 'loading':
      return (
        <p role="status" className="ak-muted">
          {t('mfaChallenge.loading')}
        </p>
      );
    case 'choose':
      return (
        <>
          <p className="ak-muted ak-lead">{t('mfaChallenge.choose')}</p>
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
      );
    case 'recoveryCode':
      return (
        <>
          <Form form={challenge.recoveryCode} classNames={classNames}>
            <Field
              name="code"
              label={t('mfaChallenge.recoveryCode')}
              hint={t('mfaChallenge.recoveryCodeHelp')}
              dir="ltr"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
            {children}
            <SubmitButton>{t('action.verify')}</SubmitButton>
          </Form>
          <OtherWays challenge={challenge} />
        </>
      );
    case 'unavailable':
      return <p role="alert">{t('mfaChallenge.unavailable')}</p>;
    case 'failed':
      return (
        <>
          <div role="alert" className="ak-alert">
            {failure}
          </div>
          <button type="button" className="ak-button" onClick={onFirstClick(challenge.retry)}>
            {t('action.tryAgain')}
          </button>
        </>
      );
    case 'done':
      return null;
  }
}
