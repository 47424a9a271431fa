import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';

type ResourceIndicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>;

/** Whatever an app asks for beyond OpenID's own scopes is about the API of the provider, which knows every scope. */
export function apiOf(issuer: string): ResourceIndicators {
  return {
    enabled: true,
    defaultResource: () => `${issuer}/api`,
    useGrantedResource: () => true,
    getResourceServerInfo: ({ oidc }) => ({ scope: scopeOf(oidc), accessTokenFormat: 'opaque' }),
  };
}

/** Whoever chose an identity agreed to what was asked for: the page says both. */
export async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider, resourceServers } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  const scope = scopeOf(oidc);
  grant.addOIDCScope(scope);
  for (const resource of Object.keys(resourceServers ?? {})) grant.addResourceScope(resource, scope);
  await grant.save();
  return grant;
}

/** What was asked for: now, or when the code or refresh token was made. */
function scopeOf({ params, entities }: KoaContextWithOIDC['oidc']): string {
  return String(params?.scope ?? entities.AuthorizationCode?.scope ?? entities.RefreshToken?.scope ?? '');
}
