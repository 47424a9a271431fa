/** An API key and what it may do. */
export interface ApiKey {
  secret: string;
  scopes: string[];
  /** ISO date from which on it is refused; empty for never. */
  expire: string;
}

/** A key for development: requests with it come from anywhere, lead anywhere, and are not counted. */
export interface DevKey {
  secret: string;
  /** ISO date from which on it is worth nothing; empty for never. */
  expire: string;
}

/** The ways to sign in that a project can switch on and off. */
export interface AuthMethods {
  'email-password': boolean;
  'magic-url': boolean;
  'email-otp': boolean;
  anonymous: boolean;
  phone: boolean;
  jwt: boolean;
}

/** Who a provider says has signed in. */
export interface OAuthIdentity {
  id: string;
  /** Empty for somebody whose provider tells no address. */
  email: string;
  verified: boolean;
  name: string;
  /** ISO date on which the identity says it was linked, for accounts that are to look old; empty for the real one. */
  since: string;
}

/** One OAuth2 provider of a project. */
export interface OAuthProvider {
  enabled: boolean;
  identity: OAuthIdentity;
  /** `ask` shows a page with the choice of identity, `auto` signs in at once. */
  consent: 'ask' | 'auto';
  /** Whether apps may sign in with an ID token of the provider, which has nothing to do with `enabled`. */
  nativeEnabled: boolean;
}

/** All that can be set on a project. */
export interface ProjectSettings {
  id: string;
  name: string;
  apiKeys: ApiKey[];
  devKeys: DevKey[];
  /** Host names of the web apps that may call; `localhost` is always one. */
  platforms: string[];
  authMethods: AuthMethods;
  /** Sessions per user; the oldest goes when there is one more. 0 means no limit. */
  maxSessions: number;
  /** Seconds a session lives. */
  sessionDuration: number;
  /** Users per project; 0 means no limit. */
  userLimit: number;
  /** How many earlier passwords may not be used again. */
  passwordHistory: number;
  /** Refuses the most common passwords. */
  passwordDictionary: boolean;
  /** Refuses passwords that contain the user's name, email, phone number or id. */
  personalDataCheck: boolean;
  /** Mails the user about every session after the first. */
  sessionAlerts: boolean;
  /** Ends other sessions when the password changes. */
  invalidateSessions: boolean;
  /** The second factors a user may choose. */
  mfaFactors: { totp: boolean; email: boolean; phone: boolean };
  /** Refuses addresses by what they are. */
  emailRules: { free: boolean; disposable: boolean; aliased: boolean; nonCorporate: boolean };
  /** Phone numbers with a fixed code, to which nothing is sent. */
  mockPhones: Record<string, string>;
  /** Whether mails can be sent; without, every flow that mails answers `general_smtp_disabled`. */
  smtp: boolean;
  /** Whether texts can be sent; without, every flow that texts answers `general_phone_disabled`. */
  sms: boolean;
  oauth: Record<string, OAuthProvider>;
  /** The ways in that apps have; servers with an API key are let in by any. */
  apis: { rest: boolean; realtime: boolean };
  /** The services that apps may call; servers with an API key may call any. */
  services: { account: boolean; users: boolean };
}

/** Which generation of Appwrite answers. */
export type Compat = 'latest' | '1.9';

/** The settings of an emulator, complete. */
export interface Settings {
  project: ProjectSettings;
  rateLimits: boolean;
  compat: Compat;
  /** Takes the caller's address from `X-Forwarded-For`. */
  trustProxy: boolean;
}

/** What a config file and `createEmulator` accept: every setting may be left out, but for the secret of a key. */
export interface SettingsInput extends DeepPartial<Omit<Settings, 'project'>> {
  project?: DeepPartial<Omit<ProjectSettings, 'apiKeys' | 'devKeys'>> & {
    apiKeys?: readonly ApiKeyInput[];
    devKeys?: readonly DevKeyInput[];
  };
}

/** An API key; without scopes it may do everything a key can. */
export type ApiKeyInput = Pick<ApiKey, 'secret'> & Partial<ApiKey>;

/** A development key; without a date it is good for ever. */
export type DevKeyInput = Pick<DevKey, 'secret'> & Partial<DevKey>;

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;
