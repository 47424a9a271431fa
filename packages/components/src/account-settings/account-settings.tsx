'use client';
import { useAccount } from '@appwrite-kit/hooks';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { AccountFailure } from '../card/account-failure.tsx';
import { AccountSettingsView, type AccountSettingsViewProps } from './account-settings.view.tsx';
import type { SectionOptions } from './sections.ts';
import { type UseAccountSettingsOptions, useAccountSettings } from './use-account-settings.ts';

const Section = lazyView(async () => (await import('./section.tsx')).Section);

export interface AccountSettingsProps extends SectionOptions, UseAccountSettingsOptions {
  classNames?: AccountSettingsViewProps['classNames'];
}

/**
 * All settings of the account, each section fetched when it is first shown. Shows nothing while nobody is signed in. Every
 * section is also a component of its own, and the app can add sections.
 *
 * @example
 * <AccountSettings providers={['github']} onDelete={deleteAccount} />
 * @example
 * <AccountSettings section={params.section} onSectionChange={(section) => navigate(`/account/${section ?? ''}`)} />
 * @example
 * <AccountSettings sections={['profile', { name: 'billing', title: 'Billing', content: <Billing /> }, 'danger']} />
 */
export function AccountSettings({
  sections: offered,
  section: wanted,
  defaultSection,
  onSectionChange,
  classNames,
  ...options
}: AccountSettingsProps) {
  const { data: isSignedIn } = useAccount({ select: () => true });
  const { sections, section, show } = useAccountSettings({
    sections: offered,
    section: wanted,
    defaultSection,
    ...(onSectionChange && { onSectionChange }),
  });
  if (!isSignedIn) return <AccountFailure />;
  return (
    <AccountSettingsView
      sections={sections}
      section={section}
      onSectionChange={show}
      renderSection={(name) => <Section {...options} section={name} />}
      {...(classNames && { classNames })}
    />
  );
}
