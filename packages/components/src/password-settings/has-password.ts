import type { Models } from 'appwrite';

/** Whether an account can be signed in to with a password. Those that came by other ways have none at first. */
export function hasPassword({ passwordUpdate }: Models.User): boolean {
  return passwordUpdate !== '';
}
