import { Account, Client } from 'appwrite';
import type { Emulator } from '../emulator.ts';

/** An account that is signed in. Outside browsers nothing keeps cookies: the session goes along as a header. */
export async function signIn(emulator: Emulator, email: string, password: string) {
  const { endpoint, projectId } = emulator;
  const response = await fetch(`${endpoint}/account/sessions/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-appwrite-project': projectId,
      'x-appwrite-key': emulator.apiKey,
    },
    body: JSON.stringify({ email, password }),
  });
  const { $id, secret } = await response.json();
  const client = new Client().setEndpoint(endpoint).setProject(projectId).setSession(secret);
  return { account: new Account(client), sessionId: String($id) };
}
