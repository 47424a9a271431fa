import { refuseWith, type Validator } from '../validators/validator.ts';
import { ID_TOKEN_PROVIDERS, type IdTokenProvider, PROVIDER_NAMES } from './providers.ts';

const MAX_SCOPES = 100;
const MAX_SCOPE_LENGTH = 256;

/** The name of a provider, spelt as Appwrite spells it. */
export const oauthProvider: Validator<string> = refuseWith(
  `Value must be one of (${PROVIDER_NAMES.join(', ')})`,
  (value) => PROVIDER_NAMES.find((name) => name === value),
);

/** What an app wants to be allowed at a provider. */
export const scopes: Validator<string[]> = refuseWith(
  `Value must a valid array no longer than ${MAX_SCOPES} items and Value must be a valid string and at least 1 chars and no longer than ${MAX_SCOPE_LENGTH} chars`,
  (value) => {
    if (!Array.isArray(value) || value.length > MAX_SCOPES) return undefined;
    const fits = value.every(
      (item) => typeof item === 'string' && item !== '' && item.length <= MAX_SCOPE_LENGTH,
    );
    return fits ? value : undefined;
  },
);

/** The name of a provider whose ID tokens an app can sign in with. */
export const idTokenProvider: Validator<IdTokenProvider> = refuseWith(
  `Value must be one of (${ID_TOKEN_PROVIDERS.join(', ')})`,
  (value) => ID_TOKEN_PROVIDERS.find((name) => name === value),
);
