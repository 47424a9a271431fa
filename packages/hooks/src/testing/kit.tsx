import { startEmulator } from '@appwrite-kit/testing/emulator';
import { QueryClient } from '@tanstack/react-query';
import { Account, ID } from 'appwrite';
import { type ReactNode, StrictMode } from 'react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { AccountProvider } from '../react/provider.tsx';
import { RecordingClient } from './recording-client.ts';

/** A user of a test, who can sign in. */
export interface TestUser {
  userId: string;
  email: string;
  password: string;
  name: string;
}

type Running = Awaited<ReturnType<typeof startEmulator>>;

/** Starts an emulator for a test file, and leaves every test signed out. */
export function withEmulator(options?: Parameters<typeof startEmulator>[0]): () => Running {
  let emulator: Running;
  beforeAll(async () => {
    emulator = await startEmulator(options);
  });
  afterEach(async () => {
    await emulator.control('DELETE', 'faults');
    const account = new Account(connect(emulator));
    await account.deleteSession({ sessionId: 'current' }).catch(() => undefined);
    await emulator.control('POST', 'reset');
    localStorage.clear();
    sessionStorage.clear();
    window.history.replaceState(null, '', window.location.pathname);
  });
  afterAll(() => emulator.stop());
  return () => emulator;
}

/** A client of its own, with a cache of its own: what one tab has. */
export function openTab(emulator: Running) {
  const client = connect(emulator);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const account = new Account(client);

  /** Makes a user, without a session. */
  const createUser = async (name = 'Ada'): Promise<TestUser> => {
    const userId = ID.unique();
    const user = { userId, name, email: `${userId}@example.com`, password: `${name} and a horse` };
    await account.create(user);
    return user;
  };
  /** Signs in behind the back of the hooks, before they look. */
  const signIn = (user: TestUser) => account.createEmailPasswordSession(user);

  const wrapper = ({ children }: { children?: ReactNode }) => (
    <StrictMode>
      <AccountProvider client={client} queryClient={queryClient}>
        {children}
      </AccountProvider>
    </StrictMode>
  );
  const wrap = (children: ReactNode) => wrapper({ children });
  return { client, queryClient, account, createUser, signIn, wrapper, wrap, calls: client.calls };
}

function connect({ endpoint, projectId }: Running): RecordingClient {
  const client = new RecordingClient();
  client.setEndpoint(endpoint).setProject(projectId);
  return client;
}
