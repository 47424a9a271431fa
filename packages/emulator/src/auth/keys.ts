import type { ApiKey, DevKey } from '../config/settings.ts';
import { AppwriteError } from '../errors.ts';
import type { Project } from '../project.ts';
import { sameSecret } from '../secrets.ts';

/** The API key of a request; throws when there is one that opens nothing. */
export function presentedKey(headers: Headers, { settings }: Project, now: number): ApiKey | undefined {
  const secret = headers.get('x-appwrite-key');
  if (!secret) return undefined;
  const key = settings.apiKeys.find((candidate) => sameSecret(candidate.secret, secret));
  if (!key) throw new AppwriteError('user_unauthorized');
  if (hasExpired(key, now)) throw new AppwriteError('project_key_expired');
  return key;
}

/** Whether a request has a key for development; one that opens nothing is as good as none. */
export function hasDevKey(headers: Headers, url: URL, { settings }: Project, now: number): boolean {
  const secret = headers.get('x-appwrite-dev-key') || url.searchParams.get('devKey');
  if (!secret) return false;
  return settings.devKeys.some((key) => sameSecret(key.secret, secret) && !hasExpired(key, now));
}

function hasExpired({ expire }: ApiKey | DevKey, now: number): boolean {
  return expire !== '' && Date.parse(expire) <= now;
}
