import type { Adapter, Configuration } from 'oidc-provider';
import { errorPage } from '../../http/answer.ts';
import { providerOfClient } from '../client-id.ts';
import { type IdentityProviderParts, OAUTH_PREFIX } from '../identity-provider.ts';
import { idTokenKey } from '../keys.ts';
import { PROVIDER_NAMES } from '../providers.ts';
import { accountOf, subjectOf } from './account.ts';
import { clientOf } from './clients.ts';
import { Records } from './records.ts';
import { apiOf, grantEverything } from './scopes.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** As good as for ever: sessions can be renewed for as long as anybody tests. */
const DECADE = 10 * 365 * 24 * HOUR;

/** How the OpenID provider behaves: codes with PKCE only, a refresh token for everybody, nothing beyond. */
export async function configure(parts: IdentityProviderParts, origin: string): Promise<Configuration> {
  const { settings, store, clock } = parts;
  const { signingKey } = store;
  /** Not everything is a record: clients follow from the settings, and nobody stays signed in unasked. */
  const others: Record<string, Partial<Adapter>> = {
    Client: {
      async find(id) {
        const provider = providerOfClient(id);
        return PROVIDER_NAMES.includes(provider)
          ? clientOf(provider, origin, settings, signingKey)
          : undefined;
      },
    },
    Session: { async upsert() {} },
  };
  return {
    adapter: (model) => Object.assign(new Records(model, store, clock), others[model]),
    jwks: { keys: [await idTokenKey(store)] },
    cookies: { keys: [signingKey] },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: async (_ctx, accountId) => subjectOf(accountId),
    findAccount: (_ctx, accountId) => accountOf(accountId),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'since'] },
    conformIdTokenClaims: false,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: apiOf(`${origin}${OAUTH_PREFIX}`),
    },
    interactions: { url: (_ctx, { uid }) => `${OAUTH_PREFIX}/interaction/${uid}` },
    loadExistingGrant: grantEverything,
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    // The same token lies with several sessions.
    rotateRefreshToken: false,
    expiresWithSession: async () => false,
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'html';
      ctx.body = errorPage(`The provider answers ${error}`, description ?? '');
    },
    ttl: {
      AuthorizationCode: MINUTE,
      AccessToken: HOUR,
      // Nothing but the date inside says when it ends, and that date is read by the emulator's clock.
      IdToken: () => HOUR + clock.offset,
      Interaction: HOUR,
      Session: HOUR,
      Grant: DECADE,
      RefreshToken: DECADE,
    },
  };
}
