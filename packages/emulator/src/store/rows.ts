/** What a user agent says about its device, as sessions and log entries carry it. */
export interface Device {
  osCode: string;
  osName: string;
  osVersion: string;
  clientType: string;
  clientCode: string;
  clientName: string;
  clientVersion: string;
  clientEngine: string;
  clientEngineVersion: string;
  deviceName: string;
  deviceBrand: string;
  deviceModel: string;
}

/** A user; dates are milliseconds since 1970. */
export interface UserRow {
  id: string;
  createdAt: number;
  updatedAt: number;
  accessedAt: number;
  name: string;
  email: string | null;
  /** What makes the address unique: see `addressKey`. */
  emailKey: string | null;
  phone: string | null;
  emailVerification: boolean;
  phoneVerification: boolean;
  /** PHC string of the password hash; null for a user who never set a password. */
  password: string | null;
  passwordUpdate: number | null;
  /** Hashes of earlier passwords, newest last. */
  passwordHistory: string[];
  status: boolean;
  labels: string[];
  prefs: Record<string, unknown>;
  mfa: boolean;
  /** One-time recovery codes; null until they are created. */
  mfaRecoveryCodes: string[] | null;
  /** May act as any other user. */
  impersonator: boolean;
  /** Is refused everywhere until there is a new password. */
  passwordReset: boolean;
}

/** A session; its secret is kept as a hash. */
export interface SessionRow {
  id: string;
  createdAt: number;
  updatedAt: number;
  userId: string;
  secretHash: string;
  expire: number;
  provider: string;
  providerUid: string;
  providerAccessToken: string;
  providerAccessTokenExpiry: number | null;
  providerRefreshToken: string;
  ip: string;
  device: Device;
  factors: string[];
  mfaUpdatedAt: number | null;
}

/** What a one-time secret may be used for. */
export type TokenType =
  | 'login'
  | 'recovery'
  | 'recovery-otp'
  | 'email-verification'
  | 'email-verification-otp';

/** How a one-time secret travelled. */
export type TokenChannel = 'magic-url' | 'email' | 'phone' | 'oauth2' | 'server';

/** A one-time secret that was mailed, texted or handed out. */
export interface TokenRow {
  id: string;
  createdAt: number;
  userId: string;
  type: TokenType;
  channel: TokenChannel;
  secretHash: string;
  expire: number;
}

/** An address a user can be reached at. */
export interface TargetRow {
  id: string;
  createdAt: number;
  updatedAt: number;
  userId: string;
  sessionId: string | null;
  providerId: string | null;
  providerType: 'email' | 'sms' | 'push';
  identifier: string;
  /** What makes the identifier unique: see `addressKey`. */
  identifierKey: string;
  name: string;
  expired: boolean;
}

/** A user's account at an OAuth2 provider. */
export interface IdentityRow {
  id: string;
  createdAt: number;
  updatedAt: number;
  userId: string;
  provider: string;
  providerUid: string;
  providerEmail: string;
  providerAccessToken: string;
  providerAccessTokenExpiry: number | null;
  providerRefreshToken: string;
  /** The ID token of the latest sign-in with one; empty for those that came through a browser. */
  providerIdToken: string;
}

/** An authenticator app; the seed is needed in clear to check its codes. */
export interface AuthenticatorRow {
  id: string;
  createdAt: number;
  userId: string;
  secret: string;
  verified: boolean;
}

/** A second factor that was asked for and not given yet. */
export interface ChallengeRow {
  id: string;
  createdAt: number;
  userId: string;
  /** As the caller spelt it. */
  factor: string;
  /** Hash of the code that was sent; null for factors whose code the user has already. */
  codeHash: string | null;
  expire: number;
}

/** An entry of the activity log. */
export interface LogRow {
  id: string;
  userId: string;
  event: string;
  userEmail: string;
  userName: string;
  ip: string;
  device: Device;
  time: number;
}

/** What a user allowed a third-party app. */
export interface ConsentRow {
  id: string;
  createdAt: number;
  updatedAt: number;
  userId: string;
  appId: string;
  cimdUrl: string;
  scopes: string[];
  resources: string[];
  authorizationDetails: string;
  expire: number | null;
}

/** One device or session of an app that works with a consent. */
export interface ConsentTokenRow extends ConsentRow {
  consentId: string;
}
