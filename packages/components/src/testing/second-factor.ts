import type { startEmulator } from '@appwrite-kit/testing/emulator';
import { Account, Client } from 'appwrite';

type RunningEmulator = Awaited<ReturnType<typeof startEmulator>>;

/** Somebody whose account asks for a second factor, and who has them all. */
export const mia = {
  id: 'mia',
  email: 'mia@example.com',
  password: 'correct horse',
  name: 'Mia',
  phone: '+16175551212',
  emailVerification: true,
  phoneVerification: true,
  mfa: {
    enabled: true,
    totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    recoveryCodes: ['0123456789', 'abcdef0123'],
  },
};

/** Signs in with the password, which leaves the second factor due if the account asks for one. */
export async function seedHalfSignedIn(emulator: RunningEmulator, user: object = mia) {
  await emulator.control('POST', 'seed', { users: [{ ...mia, ...user }] });
  const { endpoint, projectId } = emulator;
  const account = new Account(new Client().setEndpoint(endpoint).setProject(projectId));
  await account.createEmailPasswordSession(mia);
  return account;
}

interface UserDetail {
  factors: { totp: { secret: string; code: string; expiresIn: number } | null };
}

/** What the authenticator app shows, with time left to type it. */
export async function totpCode(emulator: RunningEmulator, userId = mia.id): Promise<string> {
  const read = async () => ((await emulator.control('GET', `users/${userId}`)) as UserDetail).factors.totp;
  const shown = await read();
  if (!shown) throw new Error(`${userId} has no authenticator app.`);
  if (shown.expiresIn > 10_000) return shown.code;
  await emulator.advance(Math.ceil(shown.expiresIn / 1000));
  return (await read())?.code ?? '';
}
