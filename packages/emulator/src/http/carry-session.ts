import { encodeSession, fallbackCookies } from '../auth/session-secret.ts';
import type { Context } from '../context.ts';
import { clearedCookies, sessionCookies } from './cookies.ts';

/** Turns a new or ended session into cookies and their stand-in. */
export function carrySession({ project, sessionChange, clock }: Context, url: URL, headers: Headers): void {
  if (!sessionChange) return;
  const scope = { projectId: project.id, hostname: url.hostname, secure: url.protocol === 'https:' };
  if ('ended' in sessionChange) {
    if (sessionChange.current)
      for (const cookie of clearedCookies(scope)) headers.append('set-cookie', cookie);
    for (let i = 0; i < sessionChange.ended; i += 1) headers.append('x-fallback-cookies', '[]');
    return;
  }
  const { session, secret } = sessionChange;
  const value = encodeSession({ userId: session.userId, secret });
  const now = clock.now();
  const seconds = Math.round((session.expire - session.createdAt) / 1000);
  for (const cookie of sessionCookies(scope, value, now, seconds)) headers.append('set-cookie', cookie);
  headers.set('x-fallback-cookies', fallbackCookies(project.id, value));
}
