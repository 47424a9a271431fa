import { Account, AuthenticationFactor, Client } from 'appwrite';
import { followLink } from '../follow-link.ts';
import { seedHalfSignedIn, totpCode } from '../second-factor.ts';
import type { World } from './visit.ts';

type Running = World['emulator'];

/** The address of somebody whom the server does not know yet. */
export const newcomer = 'grace@example.com';

/** What somebody gives who signs up, or changes a password. */
export const newPassword = ' a päss wörd of tests ';

/** The SDK as an app of this project would set it up. */
export const accountOf = ({ endpoint, projectId }: Running) =>
  new Account(new Client().setEndpoint(endpoint).setProject(projectId));

/** The last message that was sent. */
export async function lastMessage(emulator: Running) {
  const message = (await emulator.messages()).at(-1);
  if (!message) throw new Error('Nothing was sent.');
  return message;
}

/** Opens this page by the link in the last mail. */
export async function followMail(emulator: Running): Promise<void> {
  followLink((await lastMessage(emulator)).links[0] ?? '');
}

/** Has a link mailed that signs a newcomer in, and opens this page by it. */
export async function arriveByMagicLink(emulator: Running, path = '/'): Promise<void> {
  const url = window.location.origin + path;
  await accountOf(emulator).createMagicURLToken({ userId: 'grace', email: newcomer, url });
  await followMail(emulator);
}

/** Comes back from a provider: Appwrite's login tokens are all alike, and a mail brings one. */
export async function arriveFromProvider(emulator: Running): Promise<void> {
  sessionStorage.setItem('appwrite-kit:oauth-state', '7');
  await arriveByMagicLink(emulator, '/?oauth_state=7');
}

/** Signs in with both factors, a moment ago. */
export async function signInTwice(emulator: Running, user: object = {}) {
  const account = await seedHalfSignedIn(emulator, user);
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  await account.updateMFAChallenge({ challengeId: $id, otp: await totpCode(emulator) });
  return account;
}
