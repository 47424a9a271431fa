import { useUpdatePrefs } from '@appwrite-kit/hooks';
import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { SignedIn } from '../auth-state/signed-in.tsx';
import { SignedOut } from '../auth-state/signed-out.tsx';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { ada } from '../testing/ada.ts';
import { followLink } from '../testing/follow-link.ts';
import { openPage, requestsTo, seed, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { totpCode } from '../testing/second-factor.ts';
import { AuthFlow } from './auth-flow.tsx';
import type { AuthFlowProps } from './options.ts';
import type { SignInRequirement } from './requirement.ts';
import { secondFactor, verifiedEmail, verifiedEmailByCode, verifiedPhone } from './requirements.ts';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
const startPath = window.location.pathname + window.location.search;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(async () => {
  await cleanup();
  window.history.replaceState(null, '', startPath);
});
afterAll(() => emulator.stop());

type Screen = Awaited<ReturnType<typeof openPage>>;

const about = (screen: Screen) => ({
  screen,
  heading: (name: string) => screen.getByRole('heading', { name, exact: true }),
  button: (name: string) => screen.getByRole('button', { name, exact: true }),
  email: screen.getByLabelText('Email', { exact: true }),
  password: screen.getByLabelText('Password', { exact: true }),
  code: screen.getByLabelText('Verification code'),
});
type Page = ReturnType<typeof about>;

const open = async (props: AuthFlowProps) => about(await openPage(emulator, <AuthFlow {...props} />));

async function signIn({ email, password }: Page) {
  await email.fill(ada.email);
  await password.fill(ada.password);
  await userEvent.keyboard('{Enter}');
}

const lastMail = async () => (await emulator.messages()).at(-1);
const isSignedIn = (page: Page) =>
  expect.element(page.heading(`You are signed in as ${ada.name}`)).toBeVisible();

async function scan(page: Page) {
  await page.button('Set up authenticator app').click();
  await expect.element(page.code).toBeVisible();
  await page.code.fill(await totpCode(emulator, ada.userId));
}

async function setUpFactor(page: Page) {
  await scan(page);
  await page.screen.getByLabelText('I saved them').click();
}

test('who has no second factor sets one up before going on', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const page = await open({ requirements: [secondFactor], onSuccess });
  await signIn(page);
  await expect.element(page.heading('Two-step verification')).toHaveFocus();
  await setUpFactor(page);
  expect(onSuccess).not.toHaveBeenCalled();
  await page.button('Continue').click();
  await isSignedIn(page);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('whoever leaves before the codes are saved is led past them when they come back', async () => {
  await seedSignedIn(emulator);
  const before = await open({ requirements: [secondFactor] });
  await scan(before);
  await expect.element(before.heading('Save your recovery codes')).toBeVisible();
  await before.screen.unmount();

  const onSuccess = vi.fn();
  const page = await open({ requirements: [secondFactor], onSuccess });
  await expect.element(page.heading('Recovery codes')).toBeVisible();
  await page.button('I have them').click();
  await page.button('Turn on').click();
  await isSignedIn(page);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('one can sign out instead of setting up a second factor', async () => {
  await seedSignedIn(emulator);
  const page = await open({ requirements: [secondFactor] });
  await page.button('Sign out').click();
  await expect.element(page.heading('Welcome back')).toHaveFocus();
});

test('an email is confirmed by a link that leads back to the flow', async () => {
  await seed(emulator);
  const first = await open({ requirements: [verifiedEmail] });
  await signIn(first);
  await expect.element(first.heading('Confirm your email')).toHaveFocus();
  await first.button('Send link').click();
  await expect.element(first.screen.getByText(/We have sent a link to/)).toBeVisible();
  await first.screen.unmount();

  followLink((await lastMail())?.links[0] ?? '');
  const onSuccess = vi.fn();
  const page = await open({ requirements: [verifiedEmail], onSuccess });
  await page.button('Continue').click();
  await isSignedIn(page);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
  expect(window.location.search).not.toMatch(/secret|userId|auth-view/);
});

test('where nobody is signed in, the link confirms the email and leads to the form', async () => {
  const account = await seedSignedIn(emulator);
  await account.createEmailVerification({ url: `${window.location.origin}/?auth-view=verify-email` });
  await account.deleteSession({ sessionId: 'current' });
  followLink((await lastMail())?.links[0] ?? '');
  const page = await open({ requirements: [verifiedEmail] });
  await page.button('Continue').click();
  await expect.element(page.heading('Your email is confirmed')).toBeVisible();
  await page.screen.getByRole('link', { name: 'Continue' }).click();
  await signIn(page);
  await isSignedIn(page);
});

test('an email is confirmed by a code, and a wrong code loses nothing', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const page = await open({ requirements: [verifiedEmailByCode], onSuccess });
  await signIn(page);
  await page.button('Send code').click();
  await page.code.fill('000000');
  await expect.element(page.code).toHaveAccessibleDescription(/This code is wrong/);
  await expect.element(page.code).toBeVisible();
  await page.code.fill((await lastMail())?.code ?? '');
  await isSignedIn(page);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('the email can be changed on the way, or left as it is', async () => {
  await seedSignedIn(emulator);
  const page = await open({ requirements: [verifiedEmail] });
  await page.button('Use another email').click();
  await page.button('Back').click();
  await page.button('Use another email').click();
  await page.email.fill('countess@example.com');
  await page.screen.getByLabelText('Current password').fill(ada.password);
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.screen.getByText('Before you go on: show that countess@example.com is yours.'))
    .toBeVisible();
});

test('whoever has no phone number adds one', async () => {
  await seedSignedIn(emulator);
  const page = await open({ requirements: [verifiedPhone] });
  await page.screen.getByRole('textbox', { name: 'Phone number' }).fill('+16175551212');
  await page.screen.getByLabelText('Current password').fill(ada.password);
  await userEvent.keyboard('{Enter}');
  await page.button('Send code').click();
  await expect.element(page.code).toBeVisible();
  await page.code.fill((await lastMail())?.code ?? '');
  await isSignedIn(page);
});

function AcceptTerms() {
  const { mutate } = useUpdatePrefs();
  return (
    <button type="button" onClick={() => mutate({ prefs: { terms: 'accepted' } })}>
      Accept
    </button>
  );
}
const terms: SignInRequirement = {
  isMet: ({ prefs }) => Reflect.get(prefs, 'terms') === 'accepted',
  Screen: AcceptTerms,
};

test('requirements are met one after the other, also those of the app', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const page = await open({ requirements: [terms, verifiedEmailByCode], onSuccess });
  await signIn(page);
  await page.button('Accept').click();
  await expect.element(page.heading('Confirm your email')).toHaveFocus();
  await page.button('Send code').click();
  await expect.element(page.code).toBeVisible();
  await page.code.fill((await lastMail())?.code ?? '');
  await isSignedIn(page);
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('an app that takes the flow away once all is met hears of it, and not before', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const requirements = [verifiedEmailByCode];
  const page = about(
    await openPage(
      emulator,
      <>
        <SignedOut requirements={requirements}>
          <AuthFlow requirements={requirements} onSuccess={onSuccess} />
        </SignedOut>
        <SignedIn requirements={requirements}>For members</SignedIn>
      </>,
    ),
  );
  await signIn(page);
  await page.button('Send code').click();
  await expect.element(page.screen.getByText('For members')).not.toBeInTheDocument();
  expect(onSuccess).not.toHaveBeenCalled();
  await expect.element(page.code).toBeVisible();
  await page.code.fill((await lastMail())?.code ?? '');
  await expect.element(page.screen.getByText('For members')).toBeVisible();
  await expect.poll(() => onSuccess).toHaveBeenCalledOnce();
});

test('an app that takes the flow away too early hears nothing', async () => {
  await seed(emulator);
  const onSuccess = vi.fn();
  const page = about(
    await openPage(
      emulator,
      <SignedOut>
        <AuthFlow requirements={[verifiedEmail]} onSuccess={onSuccess} />
      </SignedOut>,
    ),
  );
  await signIn(page);
  await expect.element(page.email).not.toBeInTheDocument();
  await expect.poll(() => requestsTo('/account/sessions/email')).toBe(1);
  expect(onSuccess).not.toHaveBeenCalled();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  await seedSignedIn(emulator);
  const page = await open({ requirements: [verifiedEmail] });
  await expect.element(page.button('Send link')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await page.button('Use another email').click();
  await expect.element(page.email).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await page.screen.unmount();
  const setup = await open({ requirements: [secondFactor] });
  await expect.element(setup.heading('Two-step verification')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
