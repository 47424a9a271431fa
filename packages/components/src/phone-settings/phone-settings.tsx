'use client';
import { useAccount } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { AccountFailure } from '../card/account-failure.tsx';
import { hasPassword } from '../password-settings/has-password.ts';
import { PhoneSettingsView, type PhoneSettingsViewProps } from './phone-settings.view.tsx';
import { type UsePhoneSettingsFormOptions, usePhoneSettingsForm } from './use-phone-settings-form.ts';

const Verification = lazyView(async () => (await import('../verification/verification.tsx')).Verification);

export interface PhoneSettingsProps
  extends Pick<PhoneSettingsViewProps, 'defaultCountry' | 'heading' | 'classNames' | 'slots' | 'children'>,
    Pick<UsePhoneSettingsFormOptions, 'onSuccess'> {}

/**
 * Shows and changes the phone number, and verifies it by a code: `PATCH /account/phone`,
 * `POST /account/verifications/phone`, `PUT /account/verifications/phone`. Shows nothing while nobody is signed in. For the
 * errors it shows, see {@link usePhoneSettingsForm}.
 *
 * @example
 * <PhoneSettings defaultCountry="DE" />
 */
export function PhoneSettings(props: PhoneSettingsProps) {
  const { data: account } = useAccount();
  return account ? <PhoneSettingsOf {...props} account={account} /> : <AccountFailure />;
}

function PhoneSettingsOf({ account, onSuccess, ...view }: PhoneSettingsProps & { account: Models.User }) {
  const { phone, phoneVerification } = account;
  const form = usePhoneSettingsForm({ hasPassword: hasPassword(account), onSuccess });
  return (
    <PhoneSettingsView
      {...view}
      form={form}
      phone={phone}
      isVerified={phoneVerification}
      hasPassword={hasPassword(account)}
      verification={
        phone !== '' && (
          <Suspense>
            <Verification key={phone} address={phone} via="phone" />
          </Suspense>
        )
      }
    />
  );
}
