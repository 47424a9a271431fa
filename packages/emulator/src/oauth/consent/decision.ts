import { hashSecret } from '../../secrets.ts';
import type { Profile } from '../identity-provider.ts';

/** What the person at a provider decided: to sign in as somebody, or to end with an OAuth2 error. */
export type Decision =
  | { readonly profile: Profile }
  | { readonly error: string; readonly description: string };

const DENIED = { error: 'access_denied', description: 'The user denied access.' };
const FAILED = { error: 'server_error', description: 'The provider failed, as it was asked to.' };

/** What is typed beyond this is left out. */
const MAX_LENGTH = 128;

/** Reads the form of the consent page: its buttons are named `action`, everything else describes a person. */
export function readDecision(form: URLSearchParams, ready: readonly Profile[]): Decision {
  const [action, index] = (form.get('action') ?? '').split(':');
  if (action === 'deny') return DENIED;
  if (action === 'fail') return FAILED;
  const chosen = action === 'ready' ? ready[Number(index)] : undefined;
  return { profile: chosen ?? readProfile(form) };
}

/** Addresses are taken as they come: apps have to cope with what providers send. */
function readProfile(form: URLSearchParams): Profile {
  const [uid = '', email = '', name = ''] = ['uid', 'email', 'name'].map((field) =>
    (form.get(field) ?? '').trim().slice(0, MAX_LENGTH),
  );
  return { uid: uid || idOf(email || name), email, verified: form.has('verified'), name };
}

/** Whoever types the same again is the same person. */
function idOf(person: string): string {
  return hashSecret(person.toLowerCase()).slice(0, 20);
}
