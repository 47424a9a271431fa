import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { linkTo } from '../messages/link.ts';
import { startSession } from '../operations/start-session.ts';
import { issueToken, LINK_SECONDS, magicSecret } from '../operations/tokens.ts';
import { wrapOAuthSecret } from './grant.ts';
import type { Grant } from './identity-provider.ts';
import { type OAuthState, readState } from './state.ts';
import { userOfGrant } from './user.ts';

/** What an app starts a sign-in at a provider with. */
export interface StartInput {
  provider: string;
  success: string | undefined;
  failure: string | undefined;
  scopes: string[];
}

/** What the browser brings back from a provider. */
export interface ReturnInput {
  provider: string;
  code: string;
  state: string;
  error: string;
  error_description: string;
}

/** Sends the browser to a provider, to come back with a session. */
export function startOAuth2Session(context: Context, input: StartInput): string {
  return start(context, input, false);
}

/** Sends the browser to a provider, to come back with a token. */
export function startOAuth2Token(context: Context, input: StartInput): string {
  return start(context, input, true);
}

function start(context: Context, { provider, success, failure, scopes }: StartInput, token: boolean): string {
  const { oauth, origin, project } = context;
  requireEnabled(context, provider);
  const base = new URL(origin.endpoint).origin;
  const page = (name: string) => `${base}/console/auth/oauth2/${name}`;
  const state: OAuthState = {
    success: success ?? page('success'),
    failure: failure ?? page('failure'),
    token,
  };
  const redirectUri = callbackUrl(origin.endpoint, provider, project.id);
  return oauth.authorizeUrl({ provider, redirectUri, scopes, state: JSON.stringify(state), origin: base });
}

/** Finishes a sign-in at a provider: signs in and gives the address to go on to, which on failure tells why. */
export async function finishOAuth2(context: Context, input: ReturnInput): Promise<string> {
  const state = readState(input.state, context.project.platforms);
  try {
    return await finish(context, input, state);
  } catch (error) {
    if (!(error instanceof AppwriteError) || state.failure === '') throw error;
    const { message, type, status: code } = error;
    return withFragment(linkTo(state.failure, { error: JSON.stringify({ message, type, code }) }));
  }
}

async function finish(context: Context, input: ReturnInput, state: OAuthState): Promise<string> {
  const { provider, code, error, error_description: description } = input;
  const { oauth, origin, project } = context;
  requireEnabled(context, provider);
  if (error !== '') {
    const details = description === '' ? error : `${error}: ${description}`;
    fail(`The ${providerTitle(provider)} OAuth2 provider returned an error: ${details}`);
  }
  if (code === '') {
    fail('Missing OAuth2 code. Please contact the Appwrite team for additional support.');
  }
  const grant = await oauth.exchange(provider, code, callbackUrl(origin.endpoint, provider, project.id));
  if (!grant) throw refusedCode(context, provider);
  const device = await context.detectDevice(origin.userAgent);
  return project.store.transaction(() => {
    const user = userOfGrant(context, provider, grant);
    if (state.token) return tokenAddress(context, user.id, provider, state.success);
    startSession(context, user.id, {
      provider,
      ...sessionColumns(grant),
      factors: ['email', 'oauth2'],
      device,
    });
    return withFragment(state.success);
  });
}

/** The two generations tell differently that a provider did not take a code. */
function refusedCode({ project }: Context, provider: string): AppwriteError {
  const name = providerTitle(provider);
  if (project.compat === 'latest') {
    const message = `${name} couldn't complete sign-in (invalid_grant). Please try again.`;
    return new AppwriteError('user_oauth2_provider_failure', message);
  }
  const reason = `The ${name} OAuth2 provider returned an error: Invalid token: No description`;
  return new AppwriteError('user_oauth2_bad_request', `Failed to obtain access token. ${reason}`);
}

function tokenAddress(context: Context, userId: string, provider: string, success: string): string {
  const secret = magicSecret();
  issueToken(context, { userId, type: 'login', channel: 'oauth2', secret, seconds: LINK_SECONDS });
  return withFragment(linkTo(success, { secret: wrapOAuthSecret(context, { secret, provider }), userId }));
}

function sessionColumns(grant: Grant) {
  return {
    providerUid: grant.uid,
    providerAccessToken: grant.accessToken,
    providerAccessTokenExpiry: grant.accessTokenExpiry,
    providerRefreshToken: grant.refreshToken,
  };
}

function requireEnabled({ project }: Context, provider: string): void {
  if (project.settings.oauth[provider]?.enabled) return;
  throw new AppwriteError(
    'project_provider_disabled',
    'This provider is disabled. Please enable the provider from your Appwrite console to continue.',
  );
}

function fail(message: string): never {
  throw new AppwriteError('user_oauth2_provider_error', message);
}

/** A provider's name as a sentence gives it. */
const providerTitle = (provider: string) => provider.charAt(0).toUpperCase() + provider.slice(1);

function callbackUrl(endpoint: string, provider: string, projectId: string): string {
  return `${endpoint}/account/sessions/oauth2/callback/${provider}/${encodeURIComponent(projectId)}`;
}

/** Appwrite ends these addresses with a fragment, be it an empty one. */
function withFragment(address: string): string {
  return address.includes('#') ? address : `${address}#`;
}
