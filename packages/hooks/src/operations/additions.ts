/**
 * The types of what not every supported SDK version knows: `appwrite` 25 has no consents, identity tokens and one-time
 * codes for recovery and verification, and 28 has no logs.
 */

/** The user and the secret that a link or a message carried. */
export interface RedeemParams {
  userId: string;
  secret: string;
}

/** Signs in with the identity token of a provider's own SDK. */
export interface IdTokenParams {
  provider: 'apple' | 'google';
  idToken: string;
  nonce?: string;
  accessToken?: string;
  /** Seconds for which the access token is valid. */
  accessTokenExpiry?: number;
  name?: string;
}

/** Asks for a recovery code by email; `phrase` adds a phrase to recognise the mail by. */
export interface RecoveryOtpParams {
  email: string;
  phrase?: boolean;
}

/** Sets a new password with a recovery code. */
export interface UpdateRecoveryOtpParams extends RedeemParams {
  password: string;
}

/** Asks for a verification code by email; `phrase` adds a phrase to recognise the mail by. */
export interface VerificationOtpParams {
  phrase?: boolean;
}

/** Names a consent. */
export interface ConsentParams {
  consentId: string;
}

/** Names a token family of a consent. */
export interface ConsentTokenParams extends ConsentParams {
  tokenId: string;
}

/** Permission that the user gave to another app. */
export interface Consent {
  $id: string;
  $createdAt: string;
  $updatedAt: string;
  userId: string;
  /** The registered app; empty for a client that is known by its address. */
  appId: string;
  /** The address of the client's metadata; empty for a registered app. */
  cimdUrl: string;
  scopes: string[];
  resources: string[];
  /** A JSON string. */
  authorizationDetails: string;
  /** Empty while no token bounds it. */
  expire: string;
}

/** Permissions that the user gave to other apps. */
export interface ConsentList {
  total: number;
  consents: Consent[];
}

/** A family of tokens that an app holds under a consent. */
export interface ConsentToken extends Consent {
  consentId: string;
}

/** The token families of a consent. */
export interface ConsentTokenList {
  total: number;
  tokens: ConsentToken[];
}

/** One entry of the activity log. */
export interface Log {
  event: string;
  userId: string;
  userEmail: string;
  userName: string;
  mode: string;
  userType: string;
  ip: string;
  time: string;
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
  countryCode: string;
  countryName: string;
}

/** The activity log. */
export interface LogList {
  total: number;
  logs: Log[];
}
