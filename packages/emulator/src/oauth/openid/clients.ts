import type { ClientMetadata } from 'oidc-provider';
import type { Settings } from '../../config/settings.ts';
import { hashSecret } from '../../secrets.ts';
import { clientIdOf } from '../client-id.ts';
import { ID_TOKEN_ALGORITHM } from '../keys.ts';

/** What the relying party knows of itself; every provider knows it under another id. */
export function clientOf(provider: string, origin: string, settings: Settings, key: string): ClientMetadata {
  const { id } = settings.project;
  const callback = `${origin}/v1/account/sessions/oauth2/callback`;
  return {
    client_id: clientIdOf(provider, id),
    client_secret: hashSecret(`${provider} ${key}`),
    redirect_uris: [`${callback}/${provider}/${encodeURIComponent(id)}`],
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
    id_token_signed_response_alg: ID_TOKEN_ALGORITHM,
  };
}
