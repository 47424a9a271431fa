import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { IdTokenProvider } from '../oauth/providers.ts';
import { startGrantedSession } from '../oauth/session.ts';
import { userOfGrant } from '../oauth/user.ts';
import type { SessionRow } from '../store/rows.ts';
import { alertUser } from './session-alert.ts';

/** What an app got from a provider without a browser. */
export interface IdTokenInput {
  provider: IdTokenProvider;
  idToken: string;
  nonce: string;
  accessToken: string;
  /** Seconds; 0 for unknown. */
  accessTokenExpiry: number;
  /** Used when the token has no name, as Apple's never do. */
  name: string;
}

/** Signs in with an ID token; the session takes the place of the caller's. */
export async function createIdTokenSession(context: Context, input: IdTokenInput): Promise<SessionRow> {
  const { project, clock, origin } = context;
  const { provider, idToken, nonce, accessToken, accessTokenExpiry: seconds } = input;
  if (!project.settings.oauth[provider]?.nativeEnabled) throw new AppwriteError('project_provider_disabled');
  const { readIdToken } = await import('../oauth/id-token.ts');
  const profile = await readIdToken(context, provider, idToken, nonce);
  const device = await context.detectDevice(origin.userAgent);
  const grant = {
    ...profile,
    name: profile.name || input.name,
    accessToken,
    accessTokenExpiry: seconds === 0 ? null : clock.now() + seconds * 1000,
    refreshToken: '',
    idToken,
  };
  const session = project.store.transaction(() => {
    const user = userOfGrant(context, provider, grant);
    return startGrantedSession(context, user, provider, grant, device);
  });
  alertUser(context, session);
  return session;
}
