import type { IncomingMessage, RequestListener } from 'node:http';
import { Provider } from 'oidc-provider';
import { errorPage, html } from '../../http/answer.ts';
import { sendWebResponse } from '../../server/node-request.ts';
import { providerOfClient } from '../client-id.ts';
import { askConsent } from '../consent/consent.ts';
import type { Decision } from '../consent/decision.ts';
import { type IdentityProviderParts, OAUTH_PREFIX } from '../identity-provider.ts';
import { accountIdOf } from './account.ts';
import { configure } from './configuration.ts';
import { dispatch } from './dispatch.ts';

const INTERACTION = /^\/interaction\/[^/]+$/;

/** A real OpenID provider that plays all others. It stands on no port: it answers requests that are handed to it. */
export class OpenIdProvider {
  readonly #parts: IdentityProviderParts;
  readonly #provider: Provider;
  readonly #listener: RequestListener;

  private constructor(parts: IdentityProviderParts, provider: Provider) {
    this.#parts = parts;
    this.#provider = provider;
    const callback = provider.callback();
    this.#listener = (request: IncomingMessage & { baseUrl?: string }, response) => {
      request.baseUrl = OAUTH_PREFIX;
      void callback(request, response);
    };
  }

  /** Opens the provider as it is known under an origin. */
  static async open(parts: IdentityProviderParts, origin: string): Promise<OpenIdProvider> {
    const issuer = `${origin}${OAUTH_PREFIX}`;
    return new OpenIdProvider(parts, new Provider(issuer, await configure(parts, origin)));
  }

  get issuer(): string {
    return this.#provider.issuer;
  }

  async answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const path = pathname.slice(OAUTH_PREFIX.length) || '/';
    if (INTERACTION.test(path)) return this.#interact(request, path);
    return dispatch(this.#listener, request, path + search);
  }

  /** Shows the consent page, or carries out what it sent back. */
  async #interact(request: Request, path: string): Promise<Response> {
    const form = request.method === 'POST' ? new URLSearchParams(await request.clone().text()) : undefined;
    return dispatch(
      async (message, response) => {
        try {
          const { params } = await this.#provider.interactionDetails(message, response);
          const outcome = this.#ask(params, form);
          if (outcome instanceof Response) await sendWebResponse(outcome, response, false);
          else await this.#provider.interactionFinished(message, response, resultOf(outcome));
        } catch {
          const text = 'This sign-in is over. Start again from the app.';
          await sendWebResponse(html(errorPage('Nothing to do', text), 400, new Headers()), response, false);
        }
      },
      request,
      path,
    );
  }

  #ask(params: Record<string, unknown>, form: URLSearchParams | undefined): Decision | Response {
    const { name: app, oauth } = this.#parts.settings.project;
    const provider = providerOfClient(String(params.client_id));
    const settings = oauth[provider];
    if (!settings) throw new Error(`no provider ${provider}`);
    const scopes = String(params.scope ?? '').split(' ');
    return askConsent({ provider, settings, app, scopes, state: String(params.state ?? '') }, form);
  }
}

function resultOf(decision: Decision) {
  if ('profile' in decision) {
    return { login: { accountId: accountIdOf(decision.profile), remember: false } };
  }
  return { error: decision.error, error_description: decision.description };
}
