import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AccountSettings } from '../account-settings/account-settings.tsx';
import { AuthFlow } from '../auth-flow/auth-flow.tsx';
import { QrCode } from '../qr-code/qr-code.tsx';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { emulateMedia } from '../testing/emulate-media.ts';
import { openPage, seedSignedIn, startAfresh } from '../testing/open-page.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterEach(() => emulateMedia({}));
afterAll(() => emulator.stop());

/** What a system colour is, as computed styles spell it. */
function systemColor(name: string): string {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
const frameOf = (input: Element) => input.closest('.ak-control') as Element;

describe('in forced colours', () => {
  beforeEach(() => emulateMedia({ 'forced-colors': 'active' }));

  test('what is focused has a ring', async () => {
    const screen = await openPage(emulator, <SignInForm signUpLink={{ href: '#' }} />);
    const email = screen.getByLabelText('Email').element();
    expect(styleOf(frameOf(email)).outlineStyle).toBe('none');
    await userEvent.tab();
    await expect.element(email).toHaveFocus();
    expect(styleOf(frameOf(email))).toMatchObject({
      outlineStyle: 'solid',
      outlineColor: systemColor('Highlight'),
    });
    const button = screen.getByRole('button', { name: 'Sign in' }).element();
    while (document.activeElement !== button) await userEvent.tab();
    expect(styleOf(button).outlineStyle).toBe('solid');
    expect(Number.parseFloat(styleOf(button).outlineWidth)).toBeGreaterThanOrEqual(2);
  });

  test('cards, inputs and buttons have edges', async () => {
    const screen = await openPage(emulator, <SignInForm />);
    const email = screen.getByLabelText('Email').element();
    for (const element of [
      frameOf(email),
      screen.getByRole('button', { name: 'Sign in' }).element(),
      email.closest('.ak-card') as Element,
    ]) {
      const { borderTopStyle, borderTopColor, backgroundColor } = styleOf(element);
      expect(borderTopStyle).toBe('solid');
      expect(borderTopColor).not.toBe(backgroundColor);
      expect(borderTopColor).not.toMatch(/^rgba\(.*, 0\)$/);
    }
  });

  test('a field with a mistake has a thicker frame, and a failure has a frame', async () => {
    const screen = await openPage(emulator, <SignInForm />);
    const email = screen.getByLabelText('Email').element();
    const before = Number.parseFloat(styleOf(frameOf(email)).borderTopWidth);
    await screen.getByRole('button', { name: 'Sign in' }).click();
    await expect.element(screen.getByText('Enter your password.')).toBeVisible();
    expect(Number.parseFloat(styleOf(frameOf(email)).borderTopWidth)).toBeGreaterThan(before);

    await screen.getByLabelText('Email').fill('nobody@example.com');
    await screen.getByLabelText('Password', { exact: true }).fill('correct horse');
    await screen.getByRole('button', { name: 'Sign in' }).click();
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/^Wrong email or password/);
    expect(styleOf(screen.getByRole('alert').element()).borderTopStyle).toBe('solid');
  });

  test('the section that is shown stands out among the names of all', async () => {
    await seedSignedIn(emulator);
    const screen = await openPage(
      emulator,
      <div style={{ inlineSize: 900 }}>
        <AccountSettings section="password" />
      </div>,
    );
    const selected = screen.getByRole('tab', { name: 'Password' });
    await expect.element(selected).toHaveAttribute('aria-selected', 'true');
    expect(styleOf(selected.element())).toMatchObject({
      backgroundColor: systemColor('Highlight'),
      color: systemColor('HighlightText'),
    });
    const other = screen.getByRole('tab', { name: 'Email' }).element();
    expect(styleOf(other).backgroundColor).not.toBe(systemColor('Highlight'));
  });

  test('a code to scan stays black on white', async () => {
    const screen = await openPage(emulator, <QrCode text="otpauth://totp/Ada" label="Code" />);
    const { backgroundColor, fill } = styleOf(screen.getByRole('img', { name: 'Code' }).element());
    expect({ backgroundColor, fill }).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      fill: 'rgb(0, 0, 0)',
    });
  });

  test('a password that is shown is told by a line', async () => {
    const screen = await openPage(emulator, <SignInForm />);
    const eye = screen.getByRole('button', { name: 'Show characters' });
    expect(styleOf(eye.element(), '::after').content).toBe('none');
    await eye.click();
    expect(styleOf(eye.element(), '::after').borderInlineStartStyle).toBe('solid');
  });
});

describe('where less motion is asked for', () => {
  /** What moves, or would as soon as something changes. */
  const moving = () =>
    [...document.querySelectorAll('.ak, .ak *')].filter((element) => {
      const { transitionDuration, animationName } = styleOf(element);
      return (
        transitionDuration !== '0s' ||
        animationName !== 'none' ||
        element.getAnimations({ subtree: true }).length > 0
      );
    });

  async function openBusy() {
    await emulator.control('POST', 'faults', { path: '/v1/account/sessions/email', latency: 600_000 });
    const screen = await openPage(emulator, <AuthFlow />);
    await screen.getByLabelText('Email').fill('ada@example.com');
    await screen.getByLabelText('Password', { exact: true }).fill('correct horse');
    await screen.getByRole('button', { name: 'Sign in' }).click();
    await expect
      .element(screen.getByRole('button', { name: 'Sign in' }))
      .toHaveAttribute('aria-busy', 'true');
    return screen;
  }

  test('nothing moves, not even if an app says how', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    document.documentElement.style.setProperty('--ak-motion', '5s linear');
    const screen = await openBusy();
    expect(moving()).toEqual([]);
    // A ring that stands still says so too.
    expect(styleOf(screen.getByRole('button', { name: 'Sign in' }).element(), '::after').content).toBe('""');
    document.documentElement.style.removeProperty('--ak-motion');
  });

  test('else it does', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    await openBusy();
    expect(moving().length).toBeGreaterThan(2);
  });
});

describe('themes and density', () => {
  const surface = (element: Element) => styleOf(element.closest('.ak-card') as Element).backgroundColor;
  const LIGHT = 'rgb(255, 255, 255)';
  const DARK = 'rgb(25, 25, 33)';

  test.each([
    ['light', 'dark', LIGHT],
    ['dark', 'light', DARK],
    ['system', 'light', LIGHT],
    ['system', 'dark', DARK],
  ])('%s, on a system that is %s', async (theme, system, expected) => {
    await emulateMedia({ 'prefers-color-scheme': system });
    const screen = await openPage(
      emulator,
      <div data-ak-theme={theme}>
        <SignInForm />
      </div>,
    );
    expect(surface(screen.getByLabelText('Email').element())).toBe(expected);
  });

  test('one part of a page can be compact', async () => {
    const screen = await openPage(
      emulator,
      <>
        <SignInForm />
        <div data-ak-density="compact">
          <SignInForm />
        </div>
      </>,
    );
    const [roomy, compact] = screen.getByRole('button', { name: 'Sign in' }).elements();
    expect(roomy?.getBoundingClientRect().height).toBe(44);
    expect(compact?.getBoundingClientRect().height).toBe(36);
  });

  test('a card keeps its width whatever it holds, and never leaves its surroundings', async () => {
    const screen = await openPage(
      emulator,
      <>
        <div style={{ display: 'grid', placeItems: 'center' }}>
          <SignInForm />
        </div>
        <div style={{ inlineSize: 300 }}>
          <SignInForm />
        </div>
      </>,
    );
    const widths = [...screen.container.querySelectorAll('.ak-card')].map((card) => card.clientWidth + 2);
    expect(widths).toEqual([Math.min(416, window.innerWidth - 32, document.body.clientWidth), 300]);
  });
});
