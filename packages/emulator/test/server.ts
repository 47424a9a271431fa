import { Account, Client, Users } from 'node-appwrite';
import type { Emulator } from '../src/emulator.ts';

/** A server of the app: the official server SDK with an API key. */
export function serverOf(emulator: Emulator, key = emulator.apiKey) {
  const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId).setKey(key);
  return { client, users: new Users(client), account: new Account(client) };
}

/** The server SDK in the name of a user: with the secret of a session. */
export function accountOf({ endpoint, projectId }: Emulator, session: string): Account {
  return new Account(new Client().setEndpoint(endpoint).setProject(projectId).setSession(session));
}
