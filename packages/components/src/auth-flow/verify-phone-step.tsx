'use client';
import { PhoneSettings } from '../phone-settings/phone-settings.tsx';
import type { RequirementScreenProps } from './requirement.ts';
import { VerifyStep } from './verify-step.tsx';

/** Has the phone number confirmed by a code. */
export function VerifyPhoneStep({ account, heading }: RequirementScreenProps) {
  return (
    <VerifyStep kind="phone" address={account.phone} via="phone" Settings={PhoneSettings} heading={heading} />
  );
}
