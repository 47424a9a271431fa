'use client';
import { useAccount } from '@appwrite-kit/hooks';
import { AccountFailure } from '../card/account-failure.tsx';
import { ProfileSettingsView, type ProfileSettingsViewProps } from './profile-settings.view.tsx';
import { type UseProfileFormOptions, useProfileForm } from './use-profile-form.ts';

export interface ProfileSettingsProps
  extends Omit<ProfileSettingsViewProps, 'form' | 'name' | 'email'>,
    UseProfileFormOptions {}

/**
 * Shows who is signed in and changes the name: `PATCH /account/name`. Shows nothing while nobody is signed in.
 *
 * @example
 * <ProfileSettings />
 */
export function ProfileSettings({ onSuccess, ...view }: ProfileSettingsProps) {
  const { data: account } = useAccount();
  const form = useProfileForm({ onSuccess });
  return account ? (
    <ProfileSettingsView {...view} form={form} name={account.name} email={account.email} />
  ) : (
    <AccountFailure />
  );
}
