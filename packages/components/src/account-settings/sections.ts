import type { ActivityLogProps } from '../activity/activity-log.tsx';
import type { ConsentListProps } from '../consents/consent-list.tsx';
import type { DangerZoneProps } from '../danger-zone/danger-zone.tsx';
import type { EmailSettingsProps } from '../email-settings/email-settings.tsx';
import type { IdentityListProps } from '../identities/identity-list.tsx';
import type { PhoneSettingsProps } from '../phone-settings/phone-settings.tsx';
import type { PushTargetsProps } from '../push-targets/push-targets.tsx';

/** What single sections can be told. */
export interface SectionOptions
  extends Pick<EmailSettingsProps, 'verifyBy' | 'verificationUrl'>,
    Pick<PhoneSettingsProps, 'defaultCountry'>,
    Pick<IdentityListProps, 'providers' | 'hasOtherWays' | 'linkUrl'>,
    Pick<ConsentListProps, 'appName'>,
    Pick<PushTargetsProps, 'getDeviceToken'>,
    Pick<DangerZoneProps, 'onDelete' | 'onBlocked'>,
    Pick<ActivityLogProps, 'pageSize'> {}

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
