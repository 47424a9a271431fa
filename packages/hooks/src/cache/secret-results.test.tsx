import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import * as hooks from '../hooks/index.ts';
import * as table from '../operations/index.ts';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { traces } from '../testing/traces.ts';

const getEmulator = withEmulator();

const secretMutations = Object.entries(table).flatMap(([name, operation]) => {
  const hook = `use${name[0]?.toUpperCase()}${name.slice(1).replace(/Options$/, '')}`;
  const useOperation = (hooks as Record<string, unknown>)[hook];
  const { secret, endpoint } = operation as { secret?: unknown; endpoint?: string };
  return secret && !endpoint?.startsWith('GET') ? [{ hook, useOperation }] : [];
});

type UseMutation = () => { mutateAsync(variables: object): Promise<unknown>; status: string };
const words = 'a secret of the test';
const given = {
  userId: words,
  email: words,
  phone: words,
  password: words,
  oldPassword: words,
  secret: words,
  otp: words,
  challengeId: words,
  idToken: words,
  provider: 'google',
  type: 'totp',
};

test('the table has mutations that carry secrets', () => {
  expect(secretMutations.length).toBeGreaterThan(10);
});

test.each(secretMutations)(
  '$hook shows nobody what it was given, once it has failed',
  async ({ useOperation }) => {
    const { queryClient, wrapper } = openTab(getEmulator());
    const { result, act } = await renderHook(useOperation as UseMutation, { wrapper });
    for (const fault of [{ status: 500 }, { body: 'drop' }]) {
      await getEmulator().control('DELETE', 'faults');
      await getEmulator().control('POST', 'faults', fault);
      await act(async () => {
        await result.current.mutateAsync(given).catch(() => undefined);
      });
      expect(result.current.status).toBe('error');
      expect(JSON.stringify(result.current)).not.toContain(words);
      expect(traces(queryClient)).not.toContain(words);
    }
  },
);
