import { anyText, ConfigError, type Field, objectOf, oneOf, withDefault } from '../config/fields.ts';
import { oauthIdentity } from '../config/parse.ts';
import type { OAuthIdentity } from '../config/settings.ts';
import type { Core } from '../core.ts';
import { signIdToken } from './id-token.ts';
import { configuredProfile } from './profiles.ts';
import { ID_TOKEN_PROVIDERS, type IdTokenProvider } from './providers.ts';

/** What an ID token is wanted for. */
export interface IdTokenRequest {
  provider: IdTokenProvider;
  /** Who signs in; what is left out comes from the provider's settings. */
  identity?: Partial<OAuthIdentity>;
  /** What the app will pass to `createIdTokenSession`; Apple needs one. */
  nonce?: string;
}

const asIs: Field<unknown> = (value) => value;

const fields = objectOf<{ provider: IdTokenProvider; identity: unknown; nonce: string }>({
  provider: oneOf(...ID_TOKEN_PROVIDERS),
  identity: asIs,
  nonce: withDefault(anyText, ''),
});

/** Signs the ID token that is asked for; throws a `ConfigError`. */
export async function makeIdToken(core: Core, origin: string, request: unknown): Promise<string> {
  const { provider, identity, nonce } = fields(request, '');
  const { project } = core.settings;
  const settings = project.oauth[provider];
  if (!settings) throw new ConfigError(`There is no provider ${provider}.`);
  const profile = configuredProfile(oauthIdentity(settings.identity)(identity, 'identity'));
  const { store } = core.projects.main;
  return signIdToken({ provider, profile, nonce, projectId: project.id, origin }, store, core.clock);
}
