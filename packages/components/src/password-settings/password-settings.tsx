'use client';
import { useAccount } from '@appwrite-kit/hooks';
import { AccountFailure } from '../card/account-failure.tsx';
import { hasPassword } from './has-password.ts';
import { PasswordSettingsView, type PasswordSettingsViewProps } from './password-settings.view.tsx';
import {
  type UsePasswordSettingsFormOptions,
  usePasswordSettingsForm,
} from './use-password-settings-form.ts';

export interface PasswordSettingsProps
  extends Omit<PasswordSettingsViewProps, 'form' | 'hasPassword' | 'username'>,
    UsePasswordSettingsFormOptions {}

/**
 * Changes the password, or sets the first one of an account that came by other ways: `PATCH /account/password`. Shows nothing
 * while nobody is signed in. For the errors it shows, see {@link usePasswordSettingsForm}.
 *
 * @example
 * <PasswordSettings />
 */
export function PasswordSettings({ onSuccess, ...view }: PasswordSettingsProps) {
  const { data: account } = useAccount();
  const form = usePasswordSettingsForm({ onSuccess });
  if (!account) return <AccountFailure />;
  return (
    <PasswordSettingsView
      {...view}
      form={form}
      hasPassword={hasPassword(account)}
      username={account.email || account.phone}
    />
  );
}
