'use client';
import { type ReactNode, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { usePrefetch } from '../flow/use-prefetch.ts';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { verificationCode } from '../messages/en/verification-code.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField } from '../otp-field/otp-field.tsx';
import type { MfaChallengeController } from './mfa-challenge-controller.ts';

const OtherFactors = lazyView(async () => (await loadLaterSteps()).OtherFactors);
const OtherWays = lazyView(async () => (await loadLaterSteps()).OtherWays);

export interface MfaChallengeStepsProps {
  challenge: MfaChallengeController;
  slots?: Partial<Pick<FormSlots, 'Field' | 'OtpField' | 'SubmitButton'>> | undefined;
  classNames?: FormClassNames | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

/** What is asked for, step by step, on whatever surface. Each step gets the focus when it comes. */
export function MfaChallengeSteps(props: MfaChallengeStepsProps) {
  const {
    challenge,
    slots: { OtpField = DefaultOtpField, SubmitButton = DefaultSubmitButton } = {},
    classNames,
    children,
  } = props;
  const t = useMessages(verificationCode);
  const element = useRef<HTMLDivElement>(null);
  const step = useDeferredValue(challenge.step === 'code' ? (challenge.factor ?? 'loading') : challenge.step);
  // Sooner or later somebody needs another way, and it is the server that is slow.
  usePrefetch(loadLaterSteps, true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the step that moves the focus.
  useEffect(() => {
    // Whoever is about to use another account is not led away from it.
    if (document.activeElement?.closest('.ak-footer')) return;
    element.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [step]);

  return (
    <Suspense>
      <div ref={element} className="ak-stack">
        {step === 'email' || step === 'phone' || step === 'totp' ? (
          <>
            <Form key={step} form={challenge.code} classNames={classNames}>
              <OtpField name="code" label={t('label.code')} />
              {children}
              <SubmitButton>{t('action.verify')}</SubmitButton>
            </Form>
            <Suspense>
              <OtherWays challenge={challenge} />
            </Suspense>
          </>
        ) : (
          <OtherFactors {...props} step={step} />
        )}
      </div>
    </Suspense>
  );
}
