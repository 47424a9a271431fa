import { encodeSession } from '../auth/session-secret.ts';
import type { Context } from '../context.ts';
import { cookieName } from '../http/cookies.ts';
import { linkTo } from '../messages/link.ts';

/** Where the browser goes when the app does not say; `answerLanding` shows what is there. */
export const LANDING_PREFIX = '/console/auth/oauth2/';

/** Where providers send the browser back to. */
export function callbackUrl({ origin, project }: Context, provider: string): string {
  return `${origin.endpoint}/account/sessions/oauth2/callback/${provider}/${encodeURIComponent(project.id)}`;
}

/** Where a sign-in ends when the app names no place for it. */
export function landingPage({ origin, project }: Context, result: 'success' | 'failure'): string {
  const address = `${new URL(origin.endpoint).origin}${LANDING_PREFIX}${result}`;
  const isTold = result === 'failure' && project.compat === 'latest';
  return isTold ? linkTo(address, { project: project.id }) : address;
}

/** The success address of a session: only Appwrite's own page is told the secret, for apps that cannot read cookies. */
export function sessionAddress(context: Context, success: string): string {
  const { sessionChange, project } = context;
  const isOwn = success === landingPage(context, 'success');
  if (!isOwn || !sessionChange || !('secret' in sessionChange)) return withFragment(success);
  const { session, secret } = sessionChange;
  const parameters = {
    project: project.id,
    domain: '',
    key: cookieName(project.id),
    secret: encodeSession({ userId: session.userId, secret }),
  };
  return withFragment(linkTo(success, parameters));
}

/** Appwrite ends these addresses with a fragment, be it an empty one. */
export function withFragment(address: string): string {
  return address.includes('#') ? address : `${address}#`;
}
