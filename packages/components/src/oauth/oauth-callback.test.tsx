import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client } from 'appwrite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { OAuthCallback, type OAuthCallbackProps } from './oauth-callback.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let goBack: (() => void) | undefined;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => {
  goBack?.();
  goBack = undefined;
  sessionStorage.clear();
});
afterAll(() => emulator.stop());

/** A way back as a provider's: Appwrite's login tokens are all alike, and a mail brings one. */
async function wayBack(state: string) {
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  await account.createMagicURLToken({
    userId: 'grace',
    email: 'grace@example.com',
    url: `${window.location.origin}/?oauth_state=${state}`,
  });
  return (await emulator.messages()).at(-1)?.links[0] ?? '';
}

/** Remembers, as leaving does, that the trip began in this tab. */
const beginTrip = (state: string) => sessionStorage.setItem('appwrite-kit:oauth-state', state);

async function open(link: string, props: OAuthCallbackProps = {}) {
  goBack = followLink(link);
  const screen = await openPage(emulator, <OAuthCallback retryLink={{ href: '/sign-in' }} {...props} />);
  return {
    screen,
    heading: (name: string) => screen.getByRole('heading', { name }),
    button: screen.getByRole('button', { name: 'Continue' }),
    retry: screen.getByRole('link', { name: 'Back to sign in' }),
  };
}

test('signs in on one click', async () => {
  beginTrip('7');
  const onSuccess = vi.fn();
  const page = await open(await wayBack('7'), { onSuccess });
  await expect.element(page.heading('Almost there')).toBeVisible();
  expect(window.location.search).not.toMatch(/secret|userId|oauth_state/);
  expect(requestsTo('/account/sessions/token')).toBe(0);
  await page.button.dblClick();
  await expect.element(page.heading('That worked')).toHaveFocus();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(requestsTo('/account/sessions/token')).toBe(1);
});

test('signs in by itself if the app wants that and the trip began here', async () => {
  beginTrip('7');
  const page = await open(await wayBack('7'), { autoRedeem: true });
  await expect.element(page.heading('That worked')).toBeVisible();
  expect(requestsTo('/account/sessions/token')).toBe(1);
});

test('never signs in by itself with a link that somebody else sent', async () => {
  const page = await open(await wayBack('8'), { autoRedeem: true });
  await expect.element(page.heading('Did you start this?')).toBeVisible();
  await expect.element(page.retry).toHaveAttribute('href', '/sign-in');
  expect(requestsTo('/account/sessions/token')).toBe(0);
  await page.button.click();
  await expect.element(page.heading('That worked')).toHaveFocus();
});

test('a way back that is too old says so', async () => {
  beginTrip('7');
  const page = await open('/?userId=grace&secret=gone&oauth_state=7');
  await page.button.click();
  await expect.element(page.heading('That took too long')).toHaveFocus();
  await expect.element(page.retry).toBeVisible();
});

test('a browser that refused the cookie is told so, and what to do', async () => {
  beginTrip('7');
  const page = await open('/?oauth_state=7');
  await expect.element(page.heading('You are not signed in')).toBeVisible();
  await expect.element(page.screen.getByText(/^Your browser refused the cookie/)).toBeVisible();
  await expect.element(page.retry).toBeVisible();
});

test('a refusal says so', async () => {
  const page = await open(`/?error=${encodeURIComponent('{"type":"user_blocked"}')}`);
  await expect.element(page.heading('You are not signed in')).toBeVisible();
  await expect.element(page.screen.getByText(/This account is blocked/)).toBeVisible();
  await expect.element(page.retry).toBeVisible();
});

test('without anything to finish it leads back', async () => {
  const page = await open('/');
  await expect.element(page.heading('There is nothing to finish here')).toBeVisible();
  await expect.element(page.retry).toBeVisible();
});

test('whoever is signed in makes way when told to', async () => {
  await seedSignedIn(emulator);
  beginTrip('7');
  const page = await open(await wayBack('7'));
  await page.button.click();
  await expect.element(page.heading('Somebody is signed in here')).toHaveFocus();
  await page.screen.getByRole('button', { name: 'Sign out and continue' }).click();
  await expect.element(page.heading('That worked')).toHaveFocus();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const page = await open(await wayBack('8'));
  await expect.element(page.retry).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
