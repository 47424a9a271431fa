import { PROVIDER_NAMES } from '../oauth/providers.ts';
import {
  ConfigError,
  flag,
  integer,
  listOf,
  objectOf,
  oneOf,
  recordOf,
  text,
  withDefault,
} from './fields.ts';
import type {
  ApiKey,
  AuthMethods,
  OAuthIdentity,
  OAuthProvider,
  ProjectSettings,
  Settings,
} from './settings.ts';

/** A year: Appwrite's own default. */
const SESSION_SECONDS = 31_536_000;

const on = withDefault(flag, true);
const off = withDefault(flag, false);

const apiKey = objectOf<ApiKey>({ secret: text, scopes: withDefault(listOf(text), ['*']) });

const authMethods = objectOf<AuthMethods>({
  'email-password': on,
  'magic-url': on,
  'email-otp': on,
  anonymous: on,
  phone: on,
  jwt: on,
});

const identity = objectOf<OAuthIdentity>({
  id: withDefault(text, 'emulator-user'),
  email: withDefault(text, 'user@oauth.test'),
  verified: on,
  name: withDefault(text, 'OAuth User'),
});

const oauthProvider = objectOf<OAuthProvider>({
  enabled: on,
  identity,
  consent: withDefault(oneOf('ask', 'auto'), 'ask'),
});

/** The provider for tests that never asks. */
const MOCK: OAuthProvider = {
  enabled: true,
  identity: { id: '1', email: 'useroauth@localhost.test', verified: true, name: 'User Name' },
  consent: 'auto',
};

function oauthProviders(value: unknown, path: string): Record<string, OAuthProvider> {
  const given = recordOf((item) => item)(value ?? {}, path);
  const unknown = Object.keys(given).find((name) => !PROVIDER_NAMES.includes(name));
  if (unknown) {
    throw new ConfigError(
      `Unknown OAuth provider \`${path}.${unknown}\`. Known: ${PROVIDER_NAMES.join(', ')}.`,
    );
  }
  const defaults = (name: string) => (name === 'mock' ? MOCK : {});
  return Object.fromEntries(
    PROVIDER_NAMES.map((name) => [
      name,
      oauthProvider({ ...defaults(name), ...(given[name] ?? {}) }, `${path}.${name}`),
    ]),
  );
}

const project = objectOf<ProjectSettings>({
  id: withDefault(text, 'emulator'),
  name: withDefault(text, 'Emulator'),
  apiKeys: withDefault(listOf(apiKey), []),
  platforms: withDefault(listOf(text), ['localhost']),
  authMethods,
  maxSessions: withDefault(integer(0), 10),
  sessionDuration: withDefault(integer(1), SESSION_SECONDS),
  userLimit: withDefault(integer(0), 0),
  passwordHistory: withDefault(integer(0, 20), 0),
  passwordDictionary: off,
  personalDataCheck: off,
  sessionAlerts: off,
  invalidateSessions: on,
  mfaFactors: objectOf({ totp: on, email: on, phone: on }),
  emailRules: objectOf({ free: on, disposable: on, aliased: on, nonCorporate: on }),
  mockPhones: withDefault(recordOf(text), {}),
  smtp: on,
  sms: on,
  oauth: oauthProviders,
});

const settings = objectOf<Settings>({
  project,
  rateLimits: on,
  compat: withDefault(oneOf('latest', '1.9'), 'latest'),
  trustProxy: off,
});

/** Completes settings with the defaults of a new project; throws a `ConfigError` about the first mistake. */
export function parseSettings(input: unknown): Settings {
  return settings(input, '');
}
