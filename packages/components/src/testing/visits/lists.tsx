import { AccountSettings } from '../../account-settings/account-settings.tsx';
import { ActivityLog } from '../../activity/activity-log.tsx';
import { SignedOut } from '../../auth-state/signed-out.tsx';
import { ConsentList } from '../../consents/consent-list.tsx';
import { IdentityList } from '../../identities/identity-list.tsx';
import { PushTargets } from '../../push-targets/push-targets.tsx';
import { SessionList } from '../../sessions/session-list.tsx';
import { UserButton } from '../../user-button/user-button.tsx';
import { ada } from '../ada.ts';
import { seedSignedIn, signInElsewhere } from '../open-page.tsx';
import { seedHalfSignedIn } from '../second-factor.ts';
import type { Page, Visit } from './visit.ts';

const rows = (page: Page) => page.getByRole('listitem').first();
const text = (words: string | RegExp) => (page: Page) => page.getByText(words);

const sessions = {
  screen: 'SessionList',
  open: async ({ emulator }) => {
    await seedSignedIn(emulator);
    await signInElsewhere(emulator);
    return <SessionList />;
  },
} satisfies Partial<Visit>;

const identities = {
  screen: 'IdentityList',
  open: async ({ emulator }) => {
    const github = { provider: 'github', providerUid: '1', providerEmail: 'mia@github.example' };
    await seedHalfSignedIn(emulator, { mfa: {}, identities: [github] });
    return <IdentityList />;
  },
} satisfies Partial<Visit>;

const consents = {
  screen: 'ConsentList',
  open: async ({ emulator }) => {
    await seedSignedIn(emulator);
    await emulator.control('POST', 'consents', { userId: ada.userId, appId: 'calendar', scopes: ['openid'] });
    return <ConsentList appName={() => 'Calendar'} />;
  },
} satisfies Partial<Visit>;

const pushTargets = {
  screen: 'PushTargets',
  open: async ({ emulator }) => {
    await seedSignedIn(emulator);
    return <PushTargets getDeviceToken={async () => 'token'} />;
  },
} satisfies Partial<Visit>;

/** Turns to the second of two pages. */
const paging = { button: 'Older', again: 'Try again' } satisfies Partial<Visit>;

const addDevice = async (page: Page) => {
  await page.getByRole('button', { name: 'Notify this device' }).click();
  await page.getByText('This device gets push messages now.').click();
};

/** What belongs to an account, row by row. */
export const listVisits: readonly Visit[] = [
  { ...sessions, intent: 'sees the devices', request: 'GET /account/sessions', done: rows },
  {
    ...sessions,
    intent: 'ends a session',
    request: 'DELETE /account/sessions/*',
    button: /^Revoke .+ on /,
    done: text(/^Signed out on .+ on /),
  },
  {
    ...sessions,
    intent: 'ends all others',
    open: async (world) => {
      const ui = await sessions.open(world);
      await signInElsewhere(world.emulator);
      return ui;
    },
    request: 'DELETE /account/sessions/*',
    button: 'Revoke all others',
    done: text('Signed out on all other devices.'),
  },
  { ...identities, intent: 'sees what is linked', request: 'GET /account/identities', done: rows },
  {
    ...identities,
    ...paging,
    intent: 'sees the next page',
    request: 'GET /account/identities',
    open: async ({ emulator }) => {
      const linked = ['github', 'google'].map((provider) => ({ provider, providerUid: '1' }));
      await seedHalfSignedIn(emulator, { mfa: {}, identities: linked });
      return <IdentityList pageSize={1} />;
    },
    lead: (page) => page.getByText('GitHub').click(),
    done: text('Google'),
  },
  {
    ...identities,
    intent: 'unlinks an account',
    request: 'DELETE /account/identities/*',
    button: 'Unlink GitHub',
    done: text('GitHub is no longer linked.'),
  },
  {
    screen: 'ActivityLog',
    intent: 'sees what happened',
    request: 'GET /account/logs',
    open: async ({ emulator }) => {
      await seedSignedIn(emulator);
      return <ActivityLog />;
    },
    done: text('This server keeps no activity log.'),
  },
  {
    ...paging,
    screen: 'ActivityLog',
    intent: 'sees what happened before',
    request: 'GET /account/logs',
    open: async (world) => {
      await world.goToServer({ compat: '1.9' });
      await seedSignedIn(world.emulator);
      return <ActivityLog pageSize={1} />;
    },
    lead: (page) => page.getByText('Signed in').click(),
    done: text('Account created'),
  },
  { ...consents, intent: 'sees the apps', request: 'GET /account/consents', done: rows },
  {
    ...consents,
    ...paging,
    intent: 'sees the next page',
    request: 'GET /account/consents',
    open: async ({ emulator }) => {
      await seedSignedIn(emulator);
      for (const appId of ['calendar', 'mail']) {
        await emulator.control('POST', 'consents', { userId: ada.userId, appId, scopes: ['openid'] });
      }
      return <ConsentList appName={({ appId }) => `The app ${appId}`} pageSize={1} />;
    },
    lead: (page) => page.getByText('The app calendar').click(),
    done: text('The app mail'),
  },
  {
    ...consents,
    intent: 'shuts an app out',
    request: 'DELETE /account/consents/*',
    button: 'Remove access of Calendar',
    done: text('Calendar no longer has access.'),
  },
  {
    ...pushTargets,
    intent: 'sees the devices',
    request: 'GET /account',
    done: text('No device gets push messages yet.'),
  },
  {
    ...pushTargets,
    intent: 'adds this device',
    request: 'POST /account/targets/push',
    button: 'Notify this device',
    done: text('This device gets push messages now.'),
  },
  {
    ...pushTargets,
    intent: 'removes a device',
    request: 'DELETE /account/targets/*/push',
    lead: addDevice,
    button: 'Remove Unknown device',
    done: text('Unknown device gets no more push messages.'),
  },
  {
    screen: 'UserButton',
    intent: 'sees who is here',
    request: 'GET /account',
    open: async ({ emulator }) => {
      await seedSignedIn(emulator);
      return <UserButton />;
    },
    done: (page) => page.getByRole('button', { name: /Account menu/ }),
  },
  {
    screen: 'UserButton',
    intent: 'signs out',
    request: 'DELETE /account/sessions/current',
    open: async ({ emulator }) => {
      await seedSignedIn(emulator);
      return (
        <>
          <UserButton />
          <SignedOut>
            <p>Nobody is here.</p>
          </SignedOut>
        </>
      );
    },
    lead: (page) => page.getByRole('button', { name: /Account menu/ }).click(),
    button: 'Sign out',
    done: text('Nobody is here.'),
  },
  {
    screen: 'AccountSettings',
    intent: 'sees the account',
    request: 'GET /account',
    open: async ({ emulator }) => {
      await seedSignedIn(emulator);
      return <AccountSettings />;
    },
    done: (page) => page.getByRole('tab', { name: 'Profile' }),
  },
];
