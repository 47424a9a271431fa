'use client';
import { lazyView } from '../auth-flow/lazy-view.ts';
import type { AccountSection, SectionOptions } from './sections.ts';

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

export interface SectionProps extends SectionOptions {
  section: AccountSection;
}

/** One section of the settings. Its code is fetched when it is first shown. */
export function Section({ section, ...options }: SectionProps) {
  const { slots, sectionClassNames: classNames } = options;
  const looks = { ...(slots && { slots }), ...(classNames && { classNames }) };
  const listLooks = { ...(classNames && { classNames }) };
  const { verifyBy, verificationUrl, defaultCountry, providers, hasOtherWays, linkUrl } = options;
  const { appName, getDeviceToken, onDelete, onBlocked, pageSize } = options;
  switch (section) {
    case 'profile':
      return <Profile {...looks} />;
    case 'email':
      return <Email {...looks} verifyBy={verifyBy} verificationUrl={verificationUrl} />;
    case 'phone':
      return <Phone {...looks} defaultCountry={defaultCountry} />;
    case 'password':
      return <Password {...looks} />;
    case 'mfa':
      return <Mfa {...looks} />;
    case 'sessions':
      return <Sessions {...listLooks} pageSize={pageSize} />;
    case 'identities':
      return (
        <Identities
          {...listLooks}
          providers={providers}
          hasOtherWays={hasOtherWays}
          linkUrl={linkUrl}
          pageSize={pageSize}
        />
      );
    case 'consents':
      return <Consents {...listLooks} appName={appName} pageSize={pageSize} />;
    case 'push':
      return <Push {...listLooks} getDeviceToken={getDeviceToken} pageSize={pageSize} />;
    case 'preferences':
      return <Preferences {...looks} />;
    case 'activity':
      return <Activity {...listLooks} pageSize={pageSize} />;
    case 'danger':
      return <Danger {...looks} onDelete={onDelete} onBlocked={onBlocked} />;
  }
}
