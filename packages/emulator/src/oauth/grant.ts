import { JwtError, signJwt, verifyJwt } from '../auth/jwt.ts';
import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { SessionRow } from '../store/rows.ts';
import { ProviderError } from './identity-provider.ts';

/** Seconds within which the secret of a redirect has to be used. */
const SECRET_SECONDS = 60;

/** What the secret of an OAuth2 redirect holds. */
export interface OAuthSecret {
  secret: string;
  provider: string;
}

/** Wraps the secret of a token for its short way through the address bar. */
export function wrapOAuthSecret({ project, clock }: Context, content: OAuthSecret): string {
  const exp = Math.floor(clock.now() / 1000) + SECRET_SECONDS;
  return signJwt({ ...content, exp }, project.store.signingKey);
}

/** The secret inside a wrapped one; undefined for secrets that never were wrapped. */
export function readOAuthSecret({ project, clock }: Context, text: string): OAuthSecret | undefined {
  try {
    const { secret, provider } = verifyJwt(text, project.store.signingKey, clock.now());
    return typeof secret === 'string' && typeof provider === 'string' ? { secret, provider } : undefined;
  } catch (error) {
    if (error instanceof JwtError) return undefined;
    throw error;
  }
}

/** The columns of a session or identity that hold a provider's tokens. */
export type GrantColumns = Pick<
  SessionRow,
  'providerAccessToken' | 'providerAccessTokenExpiry' | 'providerRefreshToken'
>;

/** Fresh tokens for a session that a provider granted; nothing for others. */
export async function refreshGrant(
  { oauth, project, origin }: Context,
  session: SessionRow,
): Promise<Partial<GrantColumns>> {
  const { provider, providerRefreshToken } = session;
  if (providerRefreshToken === '') return {};
  if (!Object.hasOwn(project.settings.oauth, provider))
    throw new AppwriteError('project_provider_unsupported');
  try {
    const tokens = await oauth.refresh(provider, providerRefreshToken, new URL(origin.endpoint).origin);
    return {
      providerAccessToken: tokens.accessToken,
      providerAccessTokenExpiry: tokens.accessTokenExpiry,
      providerRefreshToken: tokens.refreshToken || providerRefreshToken,
    };
  } catch (cause) {
    throw cause instanceof ProviderError ? new AppwriteError('user_oauth2_provider_error') : cause;
  }
}
