import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { linkTo } from '../messages/link.ts';
import { alertUser } from '../operations/session-alert.ts';
import { issueToken, LINK_SECONDS, magicSecret } from '../operations/tokens.ts';
import type { SessionRow, TokenRow } from '../store/rows.ts';
import { callbackUrl, landingPage, sessionAddress, withFragment } from './addresses.ts';
import { wrapOAuthSecret } from './grant.ts';
import { type Grant, ProviderError } from './identity-provider.ts';
import { providerTitle } from './providers.ts';
import { endCurrentSession, startGrantedSession } from './session.ts';
import { type OAuthState, readState, writeState } from './state.ts';
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

/** Where the browser goes next, and what was made for it on the way. */
export interface Landing {
  to: string;
  session?: SessionRow;
  token?: TokenRow;
}

/** Sends the browser to a provider, to come back with a session. */
export function startOAuth2Session(context: Context, input: StartInput): Promise<Landing> {
  return start(context, input, false);
}

/** Sends the browser to a provider, to come back with a token. */
export function startOAuth2Token(context: Context, input: StartInput): Promise<Landing> {
  return start(context, input, true);
}

async function start(context: Context, input: StartInput, token: boolean): Promise<Landing> {
  const { provider, success, failure, scopes } = input;
  requireEnabled(context, provider);
  const state = writeState({
    success: success ?? landingPage(context, 'success'),
    failure: failure ?? landingPage(context, 'failure'),
    token,
  });
  const redirectUri = callbackUrl(context, provider);
  return { to: await context.oauth.authorizeUrl({ provider, redirectUri, state }, scopes) };
}

/** Finishes a sign-in at a provider: signs in and gives the address to go on to, which on failure tells why. */
export async function finishOAuth2(context: Context, input: ReturnInput): Promise<Landing> {
  const state = readState(input.state, context.project.platforms);
  try {
    return await finish(context, input, state);
  } catch (error) {
    if (!(error instanceof AppwriteError) || state.failure === '') throw error;
    const { message, type, status: code } = error;
    return { to: withFragment(linkTo(state.failure, { error: JSON.stringify({ message, type, code }) })) };
  }
}

async function finish(context: Context, input: ReturnInput, state: OAuthState): Promise<Landing> {
  const { provider } = input;
  requireEnabled(context, provider);
  const grant = await redeemCode(context, input);
  const device = await context.detectDevice(context.origin.userAgent);
  const landing: Landing = context.project.store.transaction(() => {
    const user = userOfGrant(context, provider, grant);
    if (state.token) {
      endCurrentSession(context);
      return giveToken(context, user.id, provider, state.success);
    }
    const session = startGrantedSession(context, user, provider, grant, device);
    return { to: sessionAddress(context, state.success), session };
  });
  if (landing.session) alertUser(context, landing.session);
  return landing;
}

async function redeemCode(context: Context, input: ReturnInput): Promise<Grant> {
  const { provider, code, state, error, error_description: description } = input;
  if (error !== '') {
    const details = description === '' ? error : `${error}: ${description}`;
    fail(`The ${providerTitle(provider)} OAuth2 provider returned an error: ${details}`);
  }
  if (code === '') {
    fail('Missing OAuth2 code. Please contact the Appwrite team for additional support.');
  }
  try {
    return await context.oauth.exchange(
      { provider, redirectUri: callbackUrl(context, provider), state },
      code,
    );
  } catch (cause) {
    throw cause instanceof ProviderError ? refusedCode(context, provider, cause) : cause;
  }
}

/** The two generations tell differently that a provider did not take a code. */
function refusedCode({ project }: Context, provider: string, { code }: ProviderError): AppwriteError {
  const name = providerTitle(provider);
  if (project.compat === 'latest') {
    const message = `${name} couldn't complete sign-in (${code}). Please try again.`;
    return new AppwriteError('user_oauth2_provider_failure', message);
  }
  const reason = `The ${name} OAuth2 provider returned an error: Invalid token: No description`;
  return new AppwriteError('user_oauth2_bad_request', `Failed to obtain access token. ${reason}`);
}

function giveToken(context: Context, userId: string, provider: string, success: string): Landing {
  const secret = magicSecret();
  const { row: token } = issueToken(context, {
    userId,
    type: 'login',
    channel: 'oauth2',
    secret,
    seconds: LINK_SECONDS,
  });
  const parameters = { secret: wrapOAuthSecret(context, { secret, provider }), userId };
  return { to: withFragment(linkTo(success, parameters)), token };
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
