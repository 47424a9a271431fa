import { randomHex } from '../secrets.ts';
import { type Driver, transaction } from './driver.ts';
import type {
  AuthenticatorRow,
  ChallengeRow,
  IdentityRow,
  KeyRow,
  LogRow,
  MessageRow,
  SessionRow,
  TargetRow,
  TokenRow,
  UserRow,
} from './rows.ts';
import { migrate } from './schema.ts';
import { restoreSnapshot, type TablesSnapshot, takeSnapshot } from './snapshot.ts';
import { type Columns, Table } from './table.ts';

const USERS: Columns<UserRow> = {
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
};

const SESSIONS: Columns<SessionRow> = {
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

const TOKENS: Columns<TokenRow> = {
  id: 'text',
  createdAt: 'integer',
  userId: 'text',
  type: 'text',
  channel: 'text',
  secretHash: 'text',
  expire: 'integer',
};

const TARGETS: Columns<TargetRow> = {
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

const IDENTITIES: Columns<IdentityRow> = {
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
};

const AUTHENTICATORS: Columns<AuthenticatorRow> = {
  id: 'text',
  createdAt: 'integer',
  userId: 'text',
  secret: 'text',
  verified: 'boolean',
};

const CHALLENGES: Columns<ChallengeRow> = {
  id: 'text',
  createdAt: 'integer',
  userId: 'text',
  factor: 'text',
  codeHash: 'text',
  expire: 'integer',
};

const LOGS: Columns<LogRow> = {
  id: 'text',
  userId: 'text',
  event: 'text',
  userEmail: 'text',
  userName: 'text',
  ip: 'text',
  device: 'json',
  time: 'integer',
};

const MESSAGES: Columns<MessageRow> = {
  id: 'text',
  channel: 'text',
  to: 'text',
  subject: 'text',
  text: 'text',
  html: 'text',
  links: 'json',
  code: 'text',
  at: 'integer',
};

const KEYS: Columns<KeyRow> = { id: 'text', value: 'text' };

/** All that a project remembers. */
export interface Store {
  readonly users: Table<UserRow>;
  readonly sessions: Table<SessionRow>;
  readonly tokens: Table<TokenRow>;
  readonly targets: Table<TargetRow>;
  readonly identities: Table<IdentityRow>;
  readonly authenticators: Table<AuthenticatorRow>;
  readonly challenges: Table<ChallengeRow>;
  readonly logs: Table<LogRow>;
  readonly messages: Table<MessageRow>;
  /** Signs JWTs; made with the database, so that processes over one file accept each other's. */
  readonly signingKey: string;
  /** Runs `work` as one transaction: all of it is kept, or nothing. */
  transaction<T>(work: () => T): T;
  /** Forgets everything. */
  clear(): void;
  /** Copies everything. */
  snapshot(): TablesSnapshot;
  /** Puts a copy in the place of everything; throws `SnapshotError`. */
  restore(snapshot: TablesSnapshot): void;
  close(): void;
}

/** Opens the tables over a driver, creating them in a new database. */
export function openStore(driver: Driver): Store {
  try {
    migrate(driver);
  } catch (error) {
    driver.close();
    throw error;
  }
  const users = new Table(driver, 'users', USERS);
  const messages = new Table(driver, 'messages', MESSAGES);
  let key = signingKey(driver);
  return {
    users,
    sessions: new Table(driver, 'sessions', SESSIONS),
    tokens: new Table(driver, 'tokens', TOKENS),
    targets: new Table(driver, 'targets', TARGETS),
    identities: new Table(driver, 'identities', IDENTITIES),
    authenticators: new Table(driver, 'authenticators', AUTHENTICATORS),
    challenges: new Table(driver, 'challenges', CHALLENGES),
    logs: new Table(driver, 'logs', LOGS),
    messages,
    get signingKey() {
      return key;
    },
    transaction: (work) => transaction(driver, work),
    // Everything else belongs to a user and goes with it.
    clear: () =>
      transaction(driver, () => {
        users.delete({});
        messages.delete({});
      }),
    snapshot: () => takeSnapshot(driver),
    restore(snapshot) {
      restoreSnapshot(driver, snapshot);
      key = signingKey(driver);
    },
    close: () => driver.close(),
  };
}

function signingKey(driver: Driver): string {
  const keys = new Table(driver, 'keys', KEYS);
  return transaction(
    driver,
    () => keys.find({ id: 'jwt' }) ?? keys.insert({ id: 'jwt', value: randomHex(64) }),
  ).value;
}
