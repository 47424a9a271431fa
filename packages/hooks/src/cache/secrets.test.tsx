import { dehydrate } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useUpdatePassword } from '../hooks/account.ts';
import { useCreateMfaAuthenticator, useCreateMfaRecoveryCodes, useMfaRecoveryCodes } from '../hooks/mfa.ts';
import { useCreateJwt } from '../hooks/tokens.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { Press, Show, SignIn, Status } from '../testing/screens.tsx';
import { traces } from '../testing/traces.ts';

const getEmulator = withEmulator();

test('a password leaves no trace: not under way, not after failure, not after success', async () => {
  const { client, createUser, queryClient, wrap } = openTab(getEmulator());
  const user = await createUser();
  const wrong = { ...user, name: 'wrongly', password: 'not the horse' };
  const screen = await render(
    wrap([<Status key="status" />, <SignIn key="wrong" user={wrong} />, <SignIn key="right" user={user} />]),
  );
  const release = client.hold('POST /account/sessions/email');
  await screen.getByRole('button', { name: 'Sign in wrongly' }).click();
  await expect.poll(() => client.calls).toContain('POST /account/sessions/email');
  expect(traces(queryClient)).not.toContain(wrong.password);
  release();
  await expect.element(screen.getByText('user_invalid_credentials')).toBeVisible();
  expect(traces(queryClient)).not.toContain(wrong.password);
  await screen.getByRole('button', { name: 'Sign in Ada' }).click();
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  expect(traces(queryClient)).not.toContain(user.password);
});

const given: Record<string, string> = {};
function usePasswordChange() {
  const { mutate } = useUpdatePassword();
  return () => mutate({ password: 'a horse of another colour', oldPassword: 'Ada and a horse' });
}
function useEnrolment() {
  const { mutate } = useCreateMfaAuthenticator({
    onSuccess: ({ secret }) => Object.assign(given, { secret }),
  });
  return () => mutate({ type: 'totp' });
}
function useJwtMaking() {
  const { mutate } = useCreateJwt({ onSuccess: ({ jwt }) => Object.assign(given, { jwt }) });
  return () => mutate();
}
function useCodesMaking() {
  const { mutate } = useCreateMfaRecoveryCodes({
    onSuccess: ({ recoveryCodes }) => Object.assign(given, { code: recoveryCodes[0] }),
  });
  return () => mutate();
}

test('seeds, recovery codes, JWTs and new passwords leave no trace in the cache', async () => {
  const { createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const actions = {
    password: usePasswordChange,
    seed: useEnrolment,
    jwt: useJwtMaking,
    codes: useCodesMaking,
  };
  const presses = Object.entries(actions).map(([name, useAction]) => (
    <Press key={name} name={name} useAction={useAction} />
  ));
  const screen = await render(wrap(presses));
  for (const name of Object.keys(actions)) await screen.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => Object.keys(given).sort()).toEqual(['code', 'jwt', 'secret']);
  await expect.poll(() => queryClient.isMutating()).toBe(0);
  const left = traces(queryClient);
  const secrets = [...Object.values(given), 'a horse of another colour', 'Ada and a horse'];
  expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
});

/** What an app asks for does not undo what a secret needs. */
function useCodes() {
  const { data } = useMfaRecoveryCodes({ gcTime: 60_000, meta: { app: true } });
  return data?.recoveryCodes.join() ?? 'no codes';
}

test('recovery codes on the screen are not dehydrated, and leave the cache with the screen', async () => {
  const { account, createUser, queryClient, signIn, wrap } = openTab(getEmulator());
  await signIn(await createUser());
  const { secret } = await account.createMFAAuthenticator({ type: 'totp' as never });
  expect(secret).not.toBe('');
  const { recoveryCodes } = await account.createMFARecoveryCodes();
  const challenge = await account.createMFAChallenge({ factor: 'recoveryCode' as never });
  const [first = '', ...others] = recoveryCodes;
  await account.updateMFAChallenge({ challengeId: challenge.$id, otp: first });
  const screen = await render(wrap(<Show useText={useCodes} />));
  await expect.element(screen.getByText(others.join())).toBeVisible();
  expect(JSON.stringify(dehydrate(queryClient))).not.toContain(others[0]);
  await screen.unmount();
  await expect
    .poll(() => queryClient.getQueryCache().findAll({ predicate: ({ meta }) => meta?.secret === true }))
    .toEqual([]);
});
