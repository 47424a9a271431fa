'use client';
import { useAccount } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { AccountFailure } from '../card/account-failure.tsx';
import { AccountSettingsView, type AccountSettingsViewProps } from './account-settings.view.tsx';
import { type AccountSection, accountSections, type SectionOptions } from './sections.ts';

const Section = lazyView(async () => (await import('./section.tsx')).Section);

export interface AccountSettingsProps extends SectionOptions {
  /** The sections to offer, in this order. All if left out. */
  sections?: readonly AccountSection[];
  /** The section to show, if the app decides, from its address say; pair it with `onSectionChange`. */
  section?: AccountSection | undefined;
  /** The section to begin with. */
  defaultSection?: AccountSection;
  /** Runs when another section is chosen, and with nothing when people go back to the list of sections on a narrow screen. */
  onSectionChange?: (section: AccountSection | undefined) => void;
  classNames?: AccountSettingsViewProps['classNames'];
}

/**
 * All settings of the account, each section fetched when it is first shown. Shows nothing while nobody is signed in. Every
 * section is also a component of its own.
 *
 * @example
 * <AccountSettings providers={['github']} onDelete={deleteAccount} />
 * @example
 * <AccountSettings section={params.section} onSectionChange={(section) => navigate(`/account/${section ?? ''}`)} />
 */
export function AccountSettings({
  sections = accountSections,
  section,
  defaultSection,
  onSectionChange,
  classNames,
  ...options
}: AccountSettingsProps) {
  const { data: isSignedIn } = useAccount({ select: () => true });
  const [own, setOwn] = useState(defaultSection);
  // An address may say anything.
  const wanted = sections.find((name) => name === (section ?? own));
  if (!isSignedIn) return <AccountFailure />;
  return (
    <AccountSettingsView
      sections={sections}
      section={wanted}
      onSectionChange={(next) => {
        setOwn(next);
        onSectionChange?.(next);
      }}
      renderSection={(name) => <Section {...options} section={name} />}
      {...(classNames && { classNames })}
    />
  );
}
