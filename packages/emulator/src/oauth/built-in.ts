import { JwtError, signJwt, verifyJwt } from '../auth/jwt.ts';
import type { Clock } from '../clock.ts';
import type { OAuthProvider, Settings } from '../config/settings.ts';
import { errorPage, escapeHtml, html, redirect } from '../http/answer.ts';
import { linkTo } from '../messages/link.ts';
import { randomHex } from '../secrets.ts';
import type { Store } from '../store/store.ts';
import type { AuthorizationRequest, Grant, IdentityProvider } from './identity-provider.ts';

/** Where the built-in provider asks for consent. */
export const AUTHORIZE_PREFIX = '/_emulator/oauth/';

const CODE_SECONDS = 60;
const ACCESS_SECONDS = 3600;

/** A provider without accounts: whoever comes is the identity of the settings. */
export class BuiltInProvider implements IdentityProvider {
  readonly #settings: Settings;
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(settings: Settings, store: Store, clock: Clock) {
    this.#settings = settings;
    this.#store = store;
    this.#clock = clock;
  }

  authorizeUrl({ provider, redirectUri, scopes, state, origin }: AuthorizationRequest): string {
    return linkTo(`${origin}${AUTHORIZE_PREFIX}${provider}/authorize`, {
      client_id: this.#settings.project.id,
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
    });
  }

  async exchange(provider: string, code: string, redirectUri: string): Promise<Grant | undefined> {
    try {
      const claims = verifyJwt(code, this.#store.signingKey, this.#clock.now());
      return claims.provider === provider && claims.redirectUri === redirectUri
        ? this.#grant(provider)
        : undefined;
    } catch (error) {
      if (error instanceof JwtError) return undefined;
      throw error;
    }
  }

  async refresh(provider: string): Promise<Grant | undefined> {
    return this.#grant(provider);
  }

  /** Answers the browser that was sent to {@link authorizeUrl}. */
  answer(url: URL): Response {
    const [name = ''] = url.pathname.slice(AUTHORIZE_PREFIX.length).split('/');
    const provider = this.#find(name);
    const redirectUri = url.searchParams.get('redirect_uri') ?? '';
    const isOurs = redirectUri.startsWith(`${url.origin}/v1/account/sessions/oauth2/callback/`);
    if (!provider || !isOurs) {
      return html(
        errorPage('Unknown request', 'Start from the app that wants to sign in.'),
        400,
        new Headers(),
      );
    }
    const state = url.searchParams.get('state') ?? '';
    const approved = linkTo(redirectUri, { code: this.#code(name, redirectUri), state });
    if (provider.consent === 'auto') return redirect(approved, 302, new Headers());
    const denied = linkTo(redirectUri, { error: 'access_denied', state });
    return html(consentPage(name, provider.identity.email, approved, denied), 200, new Headers());
  }

  #find(name: string): OAuthProvider | undefined {
    const { oauth } = this.#settings.project;
    return Object.hasOwn(oauth, name) ? oauth[name] : undefined;
  }

  #code(provider: string, redirectUri: string): string {
    const exp = Math.floor(this.#clock.now() / 1000) + CODE_SECONDS;
    return signJwt({ provider, redirectUri, exp }, this.#store.signingKey);
  }

  #grant(name: string): Grant | undefined {
    const provider = this.#find(name);
    if (!provider) return undefined;
    const { id, email, verified, name: fullName, since } = provider.identity;
    return {
      uid: id,
      email,
      verified,
      name: fullName,
      accessToken: randomHex(40),
      accessTokenExpiry: this.#clock.now() + ACCESS_SECONDS * 1000,
      refreshToken: randomHex(40),
      ...(since !== '' && { since: Date.parse(since) }),
    };
  }
}

function consentPage(provider: string, email: string, approved: string, denied: string): string {
  const [name, who, yes, no] = [provider, email, approved, denied].map(escapeHtml);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in with ${name}</title></head>
<body><main><h1>Sign in with ${name}</h1>
<p><a href="${yes}">Continue as ${who}</a></p><p><a href="${no}">Cancel</a></p></main></body></html>
`;
}
