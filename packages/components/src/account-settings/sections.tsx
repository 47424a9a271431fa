import type { ReactNode } from 'react';
import type { ActivityLogProps } from '../activity/activity-log.tsx';
import { lazyView } from '../auth-flow/lazy-view.ts';
import type { ConsentListProps } from '../consents/consent-list.tsx';
import type { DangerZoneProps } from '../danger-zone/danger-zone.tsx';
import type { EmailSettingsProps } from '../email-settings/email-settings.tsx';
import type { IdentityListProps } from '../identities/identity-list.tsx';
import type { PhoneSettingsProps } from '../phone-settings/phone-settings.tsx';
import type { PushTargetsProps } from '../push-targets/push-targets.tsx';

const Profile = lazyView(async () => (await import('../profile/profile-settings.tsx')).ProfileSettings);
const Email = lazyView(async () => (await import('../email-settings/email-settings.tsx')).EmailSettings);
const Phone = lazyView(async () => (await import('../phone-settings/phone-settings.tsx')).PhoneSettings);
const Password = lazyView(
  async () => (await import('../password-settings/password-settings.tsx')).PasswordSettings,
);
const Mfa = lazyView(async () => (await import('../mfa-settings/mfa-settings.tsx')).MfaSettings);
const Sessions = lazyView(async () => (await import('../sessions/session-list.tsx')).SessionList);
const Identities = lazyView(async () => (await import('../identities/identity-list.tsx')).IdentityList);
const Consents = lazyView(async () => (await import('../consents/consent-list.tsx')).ConsentList);
const Push = lazyView(async () => (await import('../push-targets/push-targets.tsx')).PushTargets);
const Preferences = lazyView(
  async () => (await import('../preferences/preferences-editor.tsx')).PreferencesEditor,
);
const Activity = lazyView(async () => (await import('../activity/activity-log.tsx')).ActivityLog);
const Danger = lazyView(async () => (await import('../danger-zone/danger-zone.tsx')).DangerZone);

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

/** A section. Its code is fetched when it is first shown. */
export function renderSection(section: AccountSection, options: SectionOptions): ReactNode {
  const { verifyBy, verificationUrl, defaultCountry, providers, hasOtherWays, linkUrl } = options;
  const { appName, getDeviceToken, onDelete, onBlocked, pageSize } = options;
  switch (section) {
    case 'profile':
      return <Profile />;
    case 'email':
      return <Email verifyBy={verifyBy} verificationUrl={verificationUrl} />;
    case 'phone':
      return <Phone defaultCountry={defaultCountry} />;
    case 'password':
      return <Password />;
    case 'mfa':
      return <Mfa />;
    case 'sessions':
      return <Sessions />;
    case 'identities':
      return (
        <Identities providers={providers} hasOtherWays={hasOtherWays} linkUrl={linkUrl} pageSize={pageSize} />
      );
    case 'consents':
      return <Consents appName={appName} pageSize={pageSize} />;
    case 'push':
      return <Push getDeviceToken={getDeviceToken} />;
    case 'preferences':
      return <Preferences />;
    case 'activity':
      return <Activity pageSize={pageSize} />;
    case 'danger':
      return <Danger onDelete={onDelete} onBlocked={onBlocked} />;
  }
}
