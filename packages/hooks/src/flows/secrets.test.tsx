import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { codeFor } from '../testing/authenticator.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { traces } from '../testing/traces.ts';
import { useEmailOtp } from './use-email-otp.ts';
import { useJwt } from './use-jwt.ts';
import { useMagicUrl } from './use-magic-url.ts';
import { useMfaChallenge } from './use-mfa-challenge.ts';
import { useMfaSetup } from './use-mfa-setup.ts';
import { useRecovery } from './use-recovery.ts';
import { useVerification } from './use-verification.ts';

const getEmulator = withEmulator();
const useSecondFactor = () => ({ setup: useMfaSetup(), challenge: useMfaChallenge() });
const lastMail = async () => (await getEmulator().messages()).at(-1);

let logged = '';
beforeEach(() => {
  logged = '';
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, name).mockImplementation((...args) => {
      logged += args.map(String).join(' ');
    });
  }
});
afterEach(() => vi.restoreAllMocks());

type Tab = ReturnType<typeof openTab>;

/** Holds a flow against everything a secret could be found in: what the flow gives, caches, storage, address, console. */
async function watch<Flow extends object>(tab: Tab, useFlow: () => Flow) {
  const { result, act, unmount } = await renderHook(useFlow, { wrapper: tab.wrapper });
  const flow = () => result.current;
  const expectNone = (...secrets: string[]) => {
    const found = traces(tab.queryClient) + logged + JSON.stringify(flow());
    expect(secrets.filter((secret) => secret === '' || found.includes(secret))).toEqual([]);
  };
  return { act, flow, unmount, expectNone };
}

const goOffline = () => getEmulator().control('POST', 'faults', { body: 'drop' });
const goOnline = () => getEmulator().control('DELETE', 'faults');

function openLink(link = '') {
  const { search, searchParams } = new URL(link);
  window.history.replaceState(null, '', search);
  return searchParams.get('secret') ?? '';
}

test('a code leaves no trace: wrong, offline, right, and unmounted', async () => {
  const tab = openTab(getEmulator());
  const { act, flow, unmount, expectNone } = await watch(tab, useEmailOtp);
  await act(() => flow().send('ada@example.com'));
  const code = (await lastMail())?.code ?? '';
  const wrong = code === '739146' ? '739147' : '739146';
  await act(() => flow().verify(wrong));
  expectNone(wrong);
  await goOffline();
  await act(() => flow().verify(code));
  expect(flow().status).toBe('sent');
  expectNone(code);
  await goOnline();
  await act(() => flow().verify(code));
  expect(flow().status).toBe('done');
  expectNone(code);
  await unmount();
  expectNone(code, wrong);
});

test('a link leaves no trace: opened, offline, redeemed, and unmounted', async () => {
  const tab = openTab(getEmulator());
  await tab.account.createMagicURLToken({
    userId: 'ada',
    email: 'ada@example.com',
    url: window.location.href,
  });
  const secret = openLink((await lastMail())?.links[0]);
  const { act, flow, unmount, expectNone } = await watch(tab, useMagicUrl);
  expect(flow().status).toBe('link');
  expectNone(secret);
  await goOffline();
  await act(() => flow().redeem());
  expectNone(secret);
  await goOnline();
  await act(() => flow().redeem());
  expect(flow().status).toBe('done');
  expectNone(secret);
  await unmount();
  expectNone(secret);
});

test('a new password and the link for it leave no trace: refused, offline, and set', async () => {
  const tab = openTab(getEmulator());
  const { email } = await tab.createUser();
  await tab.account.createRecovery({ email, url: window.location.href });
  const secret = openLink((await lastMail())?.links[0]);
  const { act, flow, expectNone } = await watch(tab, () => useRecovery());
  await act(() => flow().reset({ password: 'horsie' }));
  expectNone(secret, 'horsie');
  await goOffline();
  await act(() => flow().reset({ password: 'a new horse' }));
  expectNone(secret, 'a new horse');
  await goOnline();
  await act(() => flow().reset({ password: 'a new horse' }));
  expect(flow().status).toBe('done');
  expectNone(secret, 'a new horse');
});

test('a link that verifies leaves no trace', async () => {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  await tab.account.createEmailVerification({ url: window.location.href });
  const secret = openLink((await lastMail())?.links[0]);
  const { act, flow, expectNone } = await watch(tab, () => useVerification());
  await goOffline();
  await act(() => flow().verify());
  expectNone(secret);
  await goOnline();
  await act(() => flow().verify());
  expect(flow().status).toBe('done');
  expectNone(secret);
});

test('seed, recovery codes and codes of a second factor are with the flow only while they are to be seen', async () => {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  const { act, flow, unmount, expectNone } = await watch(tab, useSecondFactor);
  await expect.poll(() => flow().setup.status).toBe('off');
  await act(() => flow().setup.start());
  const { uri = '', secret = '' } = flow().setup;
  expect(traces(tab.queryClient)).not.toContain(secret);
  const code = codeFor(uri);
  await goOffline();
  await act(() => flow().setup.verify(code));
  expect(traces(tab.queryClient)).not.toContain(secret);
  await goOnline();
  await act(() => flow().setup.verify(code));
  const recoveryCodes = flow().setup.recoveryCodes ?? [];
  expect(recoveryCodes).toHaveLength(6);
  expect(recoveryCodes.filter((text) => traces(tab.queryClient).includes(text))).toEqual([]);
  await act(() => flow().setup.confirmSaved());
  expectNone(secret, code, ...recoveryCodes);
  await act(() => flow().challenge.choose('recoveryCode'));
  await act(() => flow().challenge.verify(recoveryCodes[0] ?? ''));
  expect(flow().challenge.status).toBe('done');
  await unmount();
  expectNone(secret, code, ...recoveryCodes);
});

test('a JWT is with whoever asked for it, and nowhere else', async () => {
  const tab = openTab(getEmulator());
  await tab.signIn(await tab.createUser());
  const { act, flow, unmount, expectNone } = await watch(tab, () => useJwt());
  let jwt = '';
  await act(async () => {
    jwt = await flow().getJwt();
  });
  expectNone(jwt);
  await unmount();
  expectNone(jwt);
});
