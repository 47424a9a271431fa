import { PROVIDER_NAMES } from '../oauth/providers.ts';
import {
  anyText,
  ConfigError,
  dateOrNothing,
  type Field,
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
  Compat,
  DevKey,
  OAuthIdentity,
  OAuthProvider,
  ProjectSettings,
  Settings,
} from './settings.ts';

/** A year: Appwrite's own default. */
const SESSION_SECONDS = 31_536_000;

const on = withDefault(flag, true);
const off = withDefault(flag, false);

const expire = withDefault(dateOrNothing, '');
const apiKey = objectOf<ApiKey>({ secret: text, scopes: withDefault(listOf(text), ['*']), expire });
const devKey = objectOf<DevKey>({ secret: text, expire });

const authMethods = objectOf<AuthMethods>({
  'email-password': on,
  'magic-url': on,
  'email-otp': on,
  anonymous: on,
  phone: on,
  jwt: on,
});

/** A provider whose settings, left out, are these. */
function provider(identity: OAuthIdentity, consent: OAuthProvider['consent']): Field<OAuthProvider> {
  return objectOf<OAuthProvider>({
    enabled: on,
    identity: oauthIdentity(identity),
    consent: withDefault(oneOf('ask', 'auto'), consent),
    nativeEnabled: on,
  });
}

/** Somebody at a provider; what is left out is as in `defaults`. */
export function oauthIdentity(defaults: OAuthIdentity): Field<OAuthIdentity> {
  return objectOf<OAuthIdentity>({
    id: withDefault(text, defaults.id),
    email: withDefault(anyText, defaults.email),
    verified: withDefault(flag, defaults.verified),
    name: withDefault(anyText, defaults.name),
    since: withDefault(dateOrNothing, defaults.since),
  });
}

const oauthProvider = provider(
  { id: 'emulator-user', email: 'user@oauth.test', verified: true, name: 'OAuth User', since: '' },
  'ask',
);

/** Whom the providers for tests know; they have been around for a while. */
const MOCK_USER = { id: '1', name: 'User Name', since: '2024-01-01T00:00:00.000Z' };

/** The providers for tests, which never ask: one vouches for the address, one does not. */
const MOCK_PROVIDERS: Readonly<Record<string, Field<OAuthProvider>>> = {
  mock: provider({ ...MOCK_USER, email: 'useroauth@localhost.test', verified: true }, 'auto'),
  'mock-unverified': provider(
    { ...MOCK_USER, email: 'useroauthunverified@localhost.test', verified: false },
    'auto',
  ),
};

function oauthProviders(value: unknown, path: string): Record<string, OAuthProvider> {
  const given = recordOf((item) => item)(value ?? {}, path);
  const unknown = Object.keys(given).find((name) => !PROVIDER_NAMES.includes(name));
  if (unknown) {
    throw new ConfigError(
      `Unknown OAuth provider \`${path}.${unknown}\`. Known: ${PROVIDER_NAMES.join(', ')}.`,
    );
  }
  const read = (name: string) => (MOCK_PROVIDERS[name] ?? oauthProvider)(given[name], `${path}.${name}`);
  return Object.fromEntries(PROVIDER_NAMES.map((name) => [name, read(name)]));
}

/** Settings whose defaults depend on the generation. */
function settingsOf(compat: Compat): Field<Settings> {
  return objectOf<Settings>({
    project: objectOf<ProjectSettings>({
      id: withDefault(text, 'emulator'),
      name: withDefault(text, 'Emulator'),
      apiKeys: withDefault(listOf(apiKey), []),
      devKeys: withDefault(listOf(devKey), []),
      platforms: withDefault(listOf(text), ['localhost']),
      authMethods,
      maxSessions: withDefault(integer(0), compat === 'latest' ? 10 : 0),
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
      apis: objectOf({ rest: on, realtime: on }),
      services: objectOf({ account: on, users: on }),
    }),
    rateLimits: on,
    compat: compatField,
    trustProxy: off,
  });
}

const compatField = withDefault<Compat>(oneOf('latest', '1.9'), 'latest');

/** Completes settings with the defaults of a new project; throws a `ConfigError` about the first mistake. */
export function parseSettings(input: unknown): Settings {
  const { compat } = { ...(input as { compat?: unknown }) };
  return settingsOf(compatField(compat, 'compat'))(input, '');
}
