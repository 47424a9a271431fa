import { JwtError, signJwt, verifyJwt } from '../auth/jwt.ts';
import type { OAuthProvider } from '../config/settings.ts';
import { errorPage, html, redirect } from '../http/answer.ts';
import { linkTo } from '../messages/link.ts';
import { randomHex } from '../secrets.ts';
import type { Decision } from './consent/decision.ts';
import {
  type Authorization,
  type Grant,
  type IdentityProvider,
  type IdentityProviderParts,
  OAUTH_PREFIX,
  type Profile,
  ProviderError,
  type ProviderTokens,
} from './identity-provider.ts';
import { configuredProfile } from './profiles.ts';

const CODE_SECONDS = 60;
const ACCESS_SECONDS = 3600;

/** Whether a person can be asked: there is nobody to look at a page inside a page. */
export type Asking = 'can ask' | 'never asks';

/** A provider with no protocol beyond plain OAuth2 codes, which hold all there is to know about whoever signed in. */
export class BuiltInProvider implements IdentityProvider {
  readonly #parts: IdentityProviderParts;
  readonly #asking: Asking;

  constructor(parts: IdentityProviderParts, asking: Asking) {
    this.#parts = parts;
    this.#asking = asking;
  }

  async authorizeUrl(
    { provider, redirectUri, state }: Authorization,
    scopes: readonly string[],
  ): Promise<string> {
    return linkTo(`${new URL(redirectUri).origin}${OAUTH_PREFIX}/${provider}/authorize`, {
      client_id: this.#parts.settings.project.id,
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
    });
  }

  async exchange({ provider, redirectUri }: Authorization, code: string): Promise<Grant> {
    const { profile, ...claims } = this.#read(code);
    if (claims.provider !== provider || claims.redirectUri !== redirectUri || !profile) {
      throw new ProviderError('invalid_grant');
    }
    return { ...(profile as Profile), ...this.#tokens(provider) };
  }

  async refresh(provider: string, refreshToken: string): Promise<ProviderTokens> {
    if (this.#read(refreshToken).refreshes !== provider) throw new ProviderError('invalid_grant');
    return this.#tokens(provider);
  }

  /** Answers the browser that was sent to {@link authorizeUrl}. */
  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const [name = '', page] = url.pathname.slice(OAUTH_PREFIX.length + 1).split('/');
    const settings = this.#find(name);
    const redirectUri = url.searchParams.get('redirect_uri') ?? '';
    const isOurs = redirectUri.startsWith(`${url.origin}/v1/account/sessions/oauth2/callback/`);
    if (!settings || page !== 'authorize' || !isOurs) {
      return html(
        errorPage('Unknown request', 'Start from the app that wants to sign in.'),
        400,
        new Headers(),
      );
    }
    const decision = await this.#decide(request, name, settings);
    if (decision instanceof Response) return decision;
    const state = url.searchParams.get('state') ?? '';
    const result: Record<string, string> =
      'profile' in decision
        ? { code: this.#sign({ provider: name, redirectUri, profile: decision.profile }, CODE_SECONDS) }
        : { error: decision.error, error_description: decision.description };
    return redirect(linkTo(redirectUri, { ...result, state }), 302, new Headers());
  }

  async #decide(request: Request, provider: string, settings: OAuthProvider): Promise<Decision | Response> {
    if (this.#asking === 'never asks') return { profile: configuredProfile(settings.identity) };
    const { searchParams } = new URL(request.url);
    const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : undefined;
    const scopes = searchParams.get('scope')?.split(' ').filter(Boolean) ?? [];
    const { name: app } = this.#parts.settings.project;
    const { askConsent } = await import('./consent/consent.ts');
    return askConsent({ provider, settings, app, scopes, state: searchParams.get('state') ?? '' }, form);
  }

  #find(name: string): OAuthProvider | undefined {
    const { oauth } = this.#parts.settings.project;
    return Object.hasOwn(oauth, name) ? oauth[name] : undefined;
  }

  #tokens(provider: string): ProviderTokens {
    return {
      accessToken: randomHex(40),
      accessTokenExpiry: this.#parts.clock.now() + ACCESS_SECONDS * 1000,
      refreshToken: signJwt({ refreshes: provider }, this.#parts.store.signingKey),
    };
  }

  #sign(claims: object, seconds: number): string {
    const { clock, store } = this.#parts;
    return signJwt({ ...claims, exp: Math.floor(clock.now() / 1000) + seconds }, store.signingKey);
  }

  #read(token: string): Record<string, unknown> {
    try {
      return verifyJwt(token, this.#parts.store.signingKey, this.#parts.clock.now());
    } catch (error) {
      throw error instanceof JwtError ? new ProviderError('invalid_grant') : error;
    }
  }
}
