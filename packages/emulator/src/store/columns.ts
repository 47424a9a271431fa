import type { KeyRow, MessageRow, OAuthRecordRow } from './own-rows.ts';
import type {
  AuthenticatorRow,
  ChallengeRow,
  ConsentRow,
  ConsentTokenRow,
  IdentityRow,
  LogRow,
  SessionRow,
  TargetRow,
  TokenRow,
  UserRow,
} from './rows.ts';
import type { Columns } from './table.ts';

export const USERS: Columns<UserRow> = {
  id: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
  accessedAt: 'integer',
  name: 'text',
  email: 'text',
  emailKey: 'text',
  phone: 'text',
  emailVerification: 'boolean',
  phoneVerification: 'boolean',
  password: 'text',
  passwordUpdate: 'integer',
  passwordHistory: 'json',
  status: 'boolean',
  labels: 'json',
  prefs: 'json',
  mfa: 'boolean',
  mfaRecoveryCodes: 'json',
  impersonator: 'boolean',
  passwordReset: 'boolean',
};

export const SESSIONS: Columns<SessionRow> = {
  id: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
  userId: 'text',
  secretHash: 'text',
  expire: 'integer',
  provider: 'text',
  providerUid: 'text',
  providerAccessToken: 'text',
  providerAccessTokenExpiry: 'integer',
  providerRefreshToken: 'text',
  ip: 'text',
  device: 'json',
  factors: 'json',
  mfaUpdatedAt: 'integer',
};

export const TOKENS: Columns<TokenRow> = {
  id: 'text',
  createdAt: 'integer',
  userId: 'text',
  type: 'text',
  channel: 'text',
  secretHash: 'text',
  expire: 'integer',
};

export const TARGETS: Columns<TargetRow> = {
  id: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
  userId: 'text',
  sessionId: 'text',
  providerId: 'text',
  providerType: 'text',
  identifier: 'text',
  identifierKey: 'text',
  name: 'text',
  expired: 'boolean',
};

export const IDENTITIES: Columns<IdentityRow> = {
  id: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
  userId: 'text',
  provider: 'text',
  providerUid: 'text',
  providerEmail: 'text',
  providerAccessToken: 'text',
  providerAccessTokenExpiry: 'integer',
  providerRefreshToken: 'text',
  providerIdToken: 'text',
};

export const AUTHENTICATORS: Columns<AuthenticatorRow> = {
  id: 'text',
  createdAt: 'integer',
  userId: 'text',
  secret: 'text',
  verified: 'boolean',
};

export const CHALLENGES: Columns<ChallengeRow> = {
  id: 'text',
  createdAt: 'integer',
  userId: 'text',
  factor: 'text',
  codeHash: 'text',
  expire: 'integer',
};

export const LOGS: Columns<LogRow> = {
  id: 'text',
  userId: 'text',
  event: 'text',
  userEmail: 'text',
  userName: 'text',
  ip: 'text',
  device: 'json',
  time: 'integer',
};

export const CONSENTS: Columns<ConsentRow> = {
  id: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
  userId: 'text',
  appId: 'text',
  cimdUrl: 'text',
  scopes: 'json',
  resources: 'json',
  authorizationDetails: 'text',
  expire: 'integer',
};

export const CONSENT_TOKENS: Columns<ConsentTokenRow> = { ...CONSENTS, consentId: 'text' };

export const MESSAGES: Columns<MessageRow> = {
  id: 'text',
  channel: 'text',
  to: 'text',
  toName: 'text',
  subject: 'text',
  text: 'text',
  html: 'text',
  links: 'json',
  code: 'text',
  at: 'integer',
};

export const OAUTH_RECORDS: Columns<OAuthRecordRow> = {
  id: 'text',
  grantId: 'text',
  payload: 'json',
  expire: 'integer',
};

export const KEYS: Columns<KeyRow> = { id: 'text', value: 'text' };
