import { startEmulator } from '@appwrite-kit/testing/emulator';
import { OAuthProvider } from 'appwrite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, startAfresh } from '../testing/open-page.tsx';
import { OAuthButtons, type OAuthButtonsProps } from './oauth-buttons.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

const everyProvider = Object.values(OAuthProvider);

const open = (props: Partial<OAuthButtonsProps> = {}) =>
  openPage(emulator, <OAuthButtons providers={['github', 'google']} {...props} />);

/** Keeps the browser on the test's page, and notes where it would have gone. */
const left: URL[] = [];
const stay = (event: Event) => {
  const { destination } = event as Event & { destination: { url: string } };
  left.push(new URL(destination.url));
  event.preventDefault();
};
const navigation: EventTarget = Reflect.get(window, 'navigation');
beforeEach(() => {
  left.length = 0;
  navigation.addEventListener('navigate', stay);
});
afterEach(() => navigation.removeEventListener('navigate', stay));

test('leaves for a provider, once, and asks it to lead back here', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Continue with GitHub' }).dblClick();
  await expect.poll(() => left).toHaveLength(1);
  const [url] = left;
  expect(url?.pathname).toBe('/v1/account/tokens/oauth2/github');
  expect(url?.searchParams.get('success')).toContain(window.location.origin + window.location.pathname);
  await expect
    .element(screen.getByRole('button', { name: 'Continue with GitHub' }))
    .toHaveAttribute('aria-busy', 'true');
});

test('is live again when the browser comes back to the page it left', async () => {
  const screen = await open();
  const button = screen.getByRole('button', { name: 'Continue with GitHub' });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-busy', 'true');
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await expect.element(button).toHaveAttribute('aria-busy', 'false');
  await screen.getByRole('button', { name: 'Continue with Google' }).click();
  await expect.poll(() => left.map((url) => url.pathname)).toContain('/v1/account/tokens/oauth2/google');
});

test('offers every provider that Appwrite knows, each with a mark or a letter', async () => {
  const screen = await open({ providers: everyProvider });
  const buttons = screen.getByRole('button', { name: /^Continue with / });
  await expect.poll(() => buttons.elements()).toHaveLength(everyProvider.length);
  await expect.poll(() => screen.container.querySelectorAll('svg.ak-mark').length).toBeGreaterThan(35);
  const linkedIn = screen.getByRole('button', { name: 'Continue with LinkedIn' }).element();
  expect(linkedIn.querySelector<HTMLElement>('.ak-mark')?.dataset.letter).toBe('L');
});

test('says so when the provider led back with a no, and offers the providers again', async () => {
  const error = JSON.stringify({ type: 'user_oauth2_provider_error', message: 'raw words' });
  navigation.removeEventListener('navigate', stay);
  const goBack = followLink(`/?error=${encodeURIComponent(error)}&oauth_state=1`);
  const screen = await open();
  await expect.element(screen.getByRole('heading', { name: 'You are not signed in' })).toBeVisible();
  await expect.element(screen.getByText(/The provider could not sign you in/)).toBeVisible();
  await expect.element(screen.getByText(/raw words/)).not.toBeInTheDocument();
  expect(window.location.search).not.toContain('error');
  await screen.getByRole('button', { name: 'Choose another way' }).click();
  await expect.element(screen.getByRole('button', { name: 'Continue with GitHub' })).toBeVisible();
  goBack();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await open({ providers: everyProvider });
  expect(await accessibilityProblems()).toEqual([]);
});
