'use client';
import { EmailSettings } from '../email-settings/email-settings.tsx';
import type { RequirementScreenProps } from './requirement.ts';
import { VerifyStep } from './verify-step.tsx';

/** Has the email address confirmed by a link, which leads back to the flow. */
export function VerifyEmailByLink({ account, heading, verificationUrl }: RequirementScreenProps) {
  return (
    <VerifyStep
      kind="email"
      address={account.email}
      via="link"
      url={verificationUrl}
      Settings={EmailSettings}
      heading={heading}
    />
  );
}

/** Has the email address confirmed by a code. */
export function VerifyEmailByCode({ account, heading }: RequirementScreenProps) {
  return (
    <VerifyStep kind="email" address={account.email} via="otp" Settings={EmailSettings} heading={heading} />
  );
}
