import {
  createEmulator,
  type Emulator,
  type Fault,
  installFetch,
  type SeedUser,
  type SettingsInput,
} from '@appwrite-kit/emulator/browser';
import { Account, Client } from 'appwrite';

/** What a story says of the server it runs on, in `parameters.emulator`. */
export interface StoryServer {
  /** Accounts that exist when the story begins. */
  users?: readonly { email: string; password: string; name?: string; phone?: string }[];
  /** More accounts, with what cannot be had by signing up: second factors, identities, verified addresses. */
  seed?: readonly SeedUser[];
  /** The email of the one who is signed in. */
  signedInAs?: string;
  /** Other devices that the signed-in user has sessions on, by user agent. */
  otherDevices?: readonly string[];
  /** What goes wrong, once the story has begun. */
  faults?: readonly Fault[];
  /** The settings of the project, as in the emulator's config file. */
  settings?: SettingsInput;
}

const running = new Map<string, () => Promise<void>>();

/** Starts an emulator for one story, in place of the one from its last run, and gives a client for it. */
export async function startStoryEmulator(storyId: string, server: StoryServer = {}) {
  await running.get(storyId)?.();
  localStorage.removeItem('cookieFallback');

  // An address of its own, since a docs page shows many stories at once.
  const endpoint = `http://${storyId}.localhost/v1`;
  const emulator = await createEmulator({
    rateLimits: false,
    ...server.settings,
    projectId: 'storybook',
    endpoint,
  });
  const restore = installFetch(emulator);
  running.set(storyId, async () => {
    restore();
    await emulator.close();
  });

  const client = new Client().setEndpoint(endpoint).setProject(emulator.projectId);
  await prepare(emulator, client, server);
  return { emulator, client };
}

async function prepare(emulator: Emulator, client: Client, server: StoryServer) {
  const { users = [], seed = [], signedInAs, otherDevices = [], faults = [] } = server;
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  for (const { email, password, name } of users)
    await account.create({ userId: 'unique()', email, password, name });

  if (seed.length > 0) await emulator.seed({ users: [...seed] });

  const user = [...users, ...seed].find(({ email }) => email === signedInAs);
  if (user) {
    for (const device of otherDevices) await signIn(emulator, user, device);
    // By header rather than by cookie: the stories of a docs page share the browser, but not the user.
    client.setSession(await signIn(emulator, user, navigator.userAgent));
  }
  for (const fault of faults) emulator.faults.add(fault);
}

/** Signs in as an app's server does for a visitor, who may be on any device. */
async function signIn(
  { fetch, endpoint, projectId, apiKey }: Emulator,
  user: { email?: string | undefined; password?: string | undefined },
  device: string,
): Promise<string> {
  const request = new Request(`${endpoint}/account/sessions/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-appwrite-project': projectId,
      'x-appwrite-key': apiKey,
      'x-forwarded-user-agent': device,
    },
    body: JSON.stringify({ email: user.email, password: user.password }),
  });
  const answer = await fetch(request);
  const { secret } = (await answer.json()) as { secret: string };
  return secret;
}
