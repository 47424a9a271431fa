import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { openTab, withEmulator } from '../testing/kit.tsx';
import { Status } from '../testing/screens.tsx';
import { useAccountSync } from './use-account-sync.ts';
import { useAuthStatus } from './use-auth-status.ts';

const getEmulator = withEmulator();
afterEach(() => vi.unstubAllGlobals());

function Synced() {
  useAccountSync({ enabled: useAuthStatus().status === 'signed-in' });
  return <Status />;
}

/** Resolves when the server has taken on a subscription. */
function socketSubscribed(): Promise<unknown> {
  return new Promise((resolve) => {
    class Watched extends WebSocket {
      override send(data: string) {
        super.send(data);
        if (data.includes('subscribe')) this.addEventListener('message', resolve, { once: true });
      }
    }
    vi.stubGlobal('WebSocket', Watched);
  });
}

/** Asks as another device of the same user would. */
async function elsewhere(jwt: string, method: string, path: string, body?: object) {
  const answer = await fetch(getEmulator().endpoint + path, {
    method,
    credentials: 'omit',
    headers: {
      'content-type': 'application/json',
      'x-appwrite-project': getEmulator().projectId,
      'x-appwrite-jwt': jwt,
    },
    body: body && JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
}

test('a change and an end of session on another device show here', async () => {
  const { account, createUser, signIn, wrap } = openTab(getEmulator());
  const session = await signIn(await createUser());
  const { jwt } = await account.createJWT();
  const connected = socketSubscribed();
  const screen = await render(wrap(<Synced />));
  await expect.element(screen.getByText('signed-in Ada')).toBeVisible();
  await connected;
  await elsewhere(jwt, 'PATCH', '/account/name', { name: 'Grace' });
  await expect.element(screen.getByText('signed-in Grace')).toBeVisible();
  await elsewhere(jwt, 'DELETE', `/account/sessions/${session.$id}`);
  await expect.element(screen.getByText('signed-out')).toBeVisible();
});
