import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { useAuthStatus } from './use-auth-status.ts';
import { useMagicUrl } from './use-magic-url.ts';

const getEmulator = withEmulator();
const useBoth = () => ({ ...useMagicUrl({ resendAfter: 0 }), auth: useAuthStatus().status });

/** Opens this page as the link in the last mail would. */
async function openLink() {
  const mail = (await getEmulator().messages()).at(-1);
  const { search } = new URL(mail?.links[0] ?? '');
  window.history.pushState({ router: 'state' }, '', `${window.location.pathname}${search}&tab=1#top`);
}

async function mailLink(email = 'ada@example.com') {
  const { wrapper } = openTab(getEmulator());
  const { result, act, unmount } = await renderHook(useBoth, { wrapper });
  await act(() => result.current.send(email));
  await unmount();
}

test('a link is asked for, sent again, opened, and redeemed on a click', async () => {
  const { wrapper, calls } = openTab(getEmulator());
  const asking = await renderHook(useBoth, { wrapper });
  expect(asking.result.current.status).toBe('idle');
  await asking.act(() => asking.result.current.send('ada@example.com'));
  expect(asking.result.current.status).toBe('sent');
  await asking.act(() => asking.result.current.resend());
  expect(await getEmulator().messages()).toHaveLength(2);
  await asking.unmount();

  await openLink();
  const { result, act } = await renderHook(useBoth, { wrapper });
  expect(result.current.status).toBe('link');
  expect(window.location.search).toBe('?tab=1');
  expect(window.location.hash).toBe('#top');
  expect(window.history.state).toEqual({ router: 'state' });
  expect(calls).not.toContain('POST /account/sessions/token');
  await act(async () => {
    await Promise.all([result.current.redeem(), result.current.redeem()]);
  });
  expect(result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
  expect(calls.filter((call) => call === 'POST /account/sessions/token')).toHaveLength(1);
});

test('a link that was used says so, and the way back is open', async () => {
  const { account, wrapper } = openTab(getEmulator());
  await mailLink();
  await openLink();
  const first = await renderHook(useBoth, { wrapper });
  await first.act(() => first.result.current.redeem());
  await first.unmount();
  await account.deleteSession({ sessionId: 'current' });

  await openLink();
  const { result, act } = await renderHook(useBoth, { wrapper });
  await act(() => result.current.redeem());
  expect(result.current.status).toBe('used');
  await act(() => result.current.restart());
  expect(result.current.status).toBe('idle');
});

test('an old link says so', async () => {
  const { wrapper } = openTab(getEmulator());
  await mailLink();
  await getEmulator().advance(3601);
  await openLink();
  const url = new URL(window.location.href);
  url.searchParams.set('expire', new Date(0).toISOString());
  window.history.replaceState(null, '', url);
  const { result, act } = await renderHook(useBoth, { wrapper });
  await act(() => result.current.redeem());
  expect(result.current.status).toBe('expired');
});

test('the link of the user who is signed in already is simply done', async () => {
  const { wrapper } = openTab(getEmulator());
  await mailLink();
  await openLink();
  const first = await renderHook(useBoth, { wrapper });
  await first.act(() => first.result.current.redeem());
  await first.unmount();
  await openLink();
  const { result, act } = await renderHook(useBoth, { wrapper });
  await act(() => result.current.redeem());
  expect(result.current.status).toBe('done');
});

test('somebody else who is signed in can be signed out on the way', async () => {
  const { createUser, signIn, wrapper } = openTab(getEmulator());
  await mailLink();
  await signIn(await createUser('Bob'));
  await openLink();
  const { result, act } = await renderHook(useBoth, { wrapper });
  await act(() => result.current.redeem());
  expect(result.current.status).toBe('already-signed-in');
  await act(() => result.current.switchAccount());
  expect(result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
});

test('two tabs with one link send one request, and both are signed in', async () => {
  const [one, other] = [openTab(getEmulator()), openTab(getEmulator())];
  await mailLink();
  await openLink();
  const here = await renderHook(useBoth, { wrapper: one.wrapper });
  await openLink();
  const there = await renderHook(useBoth, { wrapper: other.wrapper });
  await Promise.all([here.result.current.redeem(), there.result.current.redeem()]);
  await expect.poll(() => here.result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
  await expect.poll(() => there.result.current).toMatchObject({ status: 'done', auth: 'signed-in' });
  const redeemed = [...one.calls, ...other.calls].filter((call) => call === 'POST /account/sessions/token');
  expect(redeemed).toHaveLength(1);
});

test('a failure leaves the flow where it can be tried again', async () => {
  const { wrapper } = openTab(getEmulator());
  const { result, act } = await renderHook(useBoth, { wrapper });
  await getEmulator().control('POST', 'faults', { path: '/v1/account/tokens/*', status: 500, count: 1 });
  await act(() => result.current.send('ada@example.com'));
  expect(result.current).toMatchObject({ status: 'idle', error: { code: 500 } });
  await act(() => result.current.send('ada@example.com'));
  expect(result.current).toMatchObject({ status: 'sent', error: null });
});
