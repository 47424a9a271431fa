import { AccountProvider } from '@appwrite-kit/hooks';
import type { startEmulator } from '@appwrite-kit/testing/emulator';
import { QueryClient } from '@tanstack/react-query';
import { Account, Client } from 'appwrite';
import { type ReactNode, StrictMode } from 'react';
import { render } from 'vitest-browser-react';
import '../styles.css';
import { ada } from './ada.ts';

type RunningEmulator = Awaited<ReturnType<typeof startEmulator>>;

const clientOf = ({ endpoint, projectId }: RunningEmulator) =>
  new Client().setEndpoint(endpoint).setProject(projectId);

/** Creates an account, as an earlier visit would have. */
export async function seed(emulator: RunningEmulator, user = ada) {
  const account = new Account(clientOf(emulator));
  await account.create(user);
  return account;
}

/** Creates an account and signs it in, in this browser. */
export async function seedSignedIn(emulator: RunningEmulator, user = ada) {
  const account = await seed(emulator, user);
  await account.createEmailPasswordSession(user);
  return account;
}

/** Renders as an app would: in StrictMode, on the unmodified SDK, with a cache of its own unless one is given. */
export function openPage(emulator: RunningEmulator, ui: ReactNode, queryClient = new QueryClient()) {
  return render(
    <StrictMode>
      <AccountProvider client={clientOf(emulator)} queryClient={queryClient}>
        <main>{ui}</main>
      </AccountProvider>
    </StrictMode>,
  );
}

/** Empties the project, signs everybody out and forgets which requests were made. */
export async function startAfresh(emulator: RunningEmulator) {
  await emulator.control('POST', 'reset');
  await emulator.control('DELETE', 'faults');
  localStorage.clear();
  performance.clearResourceTimings();
}

/** How many requests the page has made to a path of the API. */
export const requestsTo = (path: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname === `/v1${path}`)
    .length;

/** Signs in as another device would: nothing of that session stays in this browser. */
export async function signInElsewhere({ endpoint, projectId }: RunningEmulator, { email, password } = ada) {
  // biome-ignore lint/style/noRestrictedGlobals: the SDK would take this browser's session along.
  await fetch(`${endpoint}/account/sessions/email`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': projectId },
    body: JSON.stringify({ email, password }),
  });
}
