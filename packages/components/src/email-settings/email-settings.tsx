'use client';
import { useAccount } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { AccountFailure } from '../card/account-failure.tsx';
import { hasPassword } from '../password-settings/has-password.ts';
import { EmailSettingsView, type EmailSettingsViewProps } from './email-settings.view.tsx';
import { type UseEmailSettingsFormOptions, useEmailSettingsForm } from './use-email-settings-form.ts';

const Verification = lazyView(async () => (await import('../verification/verification.tsx')).Verification);

export interface EmailSettingsProps
  extends Pick<EmailSettingsViewProps, 'heading' | 'classNames' | 'slots' | 'children'>,
    Pick<UseEmailSettingsFormOptions, 'onSuccess'> {
  /** Verify the address by a link, or by a code on servers since 2.3. */
  verifyBy?: 'link' | 'otp';
  /** Where the link leads: the page with your `EmailVerificationCallback`. This page if left out. */
  verificationUrl?: string;
}

/**
 * Shows and changes the email address, and verifies it: `PATCH /account/email`, `POST /account/verifications/email`. Shows
 * nothing while nobody is signed in. For the errors it shows, see {@link useEmailSettingsForm}.
 *
 * @example
 * <EmailSettings verificationUrl={`${location.origin}/verify`} />
 */
export function EmailSettings(props: EmailSettingsProps) {
  const { data: account } = useAccount();
  return account ? <EmailSettingsOf {...props} account={account} /> : <AccountFailure />;
}

function EmailSettingsOf({
  account,
  verifyBy = 'link',
  verificationUrl,
  onSuccess,
  ...view
}: EmailSettingsProps & { account: Models.User }) {
  const { email, emailVerification } = account;
  const form = useEmailSettingsForm({ hasPassword: hasPassword(account), onSuccess });
  return (
    <EmailSettingsView
      {...view}
      form={form}
      email={email}
      isVerified={emailVerification}
      hasPassword={hasPassword(account)}
      verification={
        email !== '' && (
          <Suspense>
            <Verification
              key={email}
              address={email}
              via={verifyBy}
              {...(verificationUrl !== undefined && { url: verificationUrl })}
            />
          </Suspense>
        )
      }
    />
  );
}
