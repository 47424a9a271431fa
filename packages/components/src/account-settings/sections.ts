import type { ReactNode } from 'react';
import type { ActivityLogProps } from '../activity/activity-log.tsx';
import type { ConsentListProps } from '../consents/consent-list.tsx';
import type { DangerZoneProps } from '../danger-zone/danger-zone.tsx';
import type { EmailSettingsProps } from '../email-settings/email-settings.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import type { IdentityListProps } from '../identities/identity-list.tsx';
import type { ListClassNames } from '../list/list-section.tsx';
import type { PhoneSettingsProps } from '../phone-settings/phone-settings.tsx';
import type { EntryRowSlots } from '../preferences/entry-row.tsx';
import type { PushTargetsProps } from '../push-targets/push-targets.tsx';
import type { SaveCodesProps } from '../recovery-codes/save-codes.tsx';

/** What single sections can be told. */
export interface SectionOptions
  extends Pick<EmailSettingsProps, 'verifyBy' | 'verificationUrl'>,
    Pick<PhoneSettingsProps, 'defaultCountry'>,
    Pick<IdentityListProps, 'providers' | 'hasOtherWays' | 'linkUrl'>,
    Pick<ConsentListProps, 'appName'>,
    Pick<PushTargetsProps, 'getDeviceToken'>,
    Pick<DangerZoneProps, 'onDelete' | 'onBlocked'>,
    Pick<ActivityLogProps, 'pageSize'> {
  /** Parts of the forms of all sections. */
  slots?:
    | (Partial<FormSlots> & Pick<EntryRowSlots, 'SelectField'> & NonNullable<SaveCodesProps['slots']>)
    | undefined;
  /** Class names to add to the parts of all sections. */
  sectionClassNames?: (FormClassNames & ListClassNames) | undefined;
}

/** The sections of `AccountSettings`, in the order in which they are offered. */
export const accountSections = [
  'profile',
  'email',
  'phone',
  'password',
  'mfa',
  'sessions',
  'identities',
  'consents',
  'push',
  'preferences',
  'activity',
  'danger',
] as const;

/** A section of `AccountSettings`; for deep links, a part of the address. */
export type AccountSection = (typeof accountSections)[number];

/** A section of your own. Named like one of ours, it takes its place. */
export interface OwnSection {
  /** For deep links, a part of the address. */
  name: string;
  /** What the tab says. */
  title: ReactNode;
  content: ReactNode;
}

/** What tells sections apart. */
export const nameOf = (section: AccountSection | OwnSection): string =>
  typeof section === 'string' ? section : section.name;
