'use client';
import { useState } from 'react';
import { type AccountSection, accountSections, nameOf, type OwnSection } from './sections.ts';

export interface UseAccountSettingsOptions {
  /** The sections to offer, in this order, with those of your own. All of ours if left out. */
  sections?: readonly (AccountSection | OwnSection)[] | undefined;
  /** The name of the section to show, if the app decides, from its address say; pair it with `onSectionChange`. */
  section?: string | undefined;
  /** The name of the section to begin with. */
  defaultSection?: string | undefined;
  /** Runs when another section is chosen, and with nothing when people go back to the list of sections on a narrow screen. */
  onSectionChange?(section: string | undefined): void;
}

/** Which section of the settings shows, without their looks: what `useAccountSettings` answers with. */
export interface AccountSettingsController {
  readonly sections: readonly (AccountSection | OwnSection)[];
  /** The name of the section that was chosen. */
  readonly section: string | undefined;
  show(section: string | undefined): void;
}

/**
 * Which sections there are, and which one was chosen. Each is also a component, and a controller, of its own.
 *
 * @example
 * const { sections, section, show } = useAccountSettings({ sections: ['profile', 'password'] });
 */
export function useAccountSettings({
  sections = accountSections,
  section,
  defaultSection,
  onSectionChange,
}: UseAccountSettingsOptions = {}): AccountSettingsController {
  const [own, setOwn] = useState(defaultSection);
  const wanted = section ?? own;
  return {
    sections,
    // An address may say anything.
    section: sections.map(nameOf).find((name) => name === wanted),
    show: (next) => {
      setOwn(next);
      onSectionChange?.(next);
    },
  };
}
