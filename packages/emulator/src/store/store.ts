import { randomHex } from '../secrets.ts';
import {
  AUTHENTICATORS,
  CHALLENGES,
  CONSENT_TOKENS,
  CONSENTS,
  IDENTITIES,
  KEYS,
  LOGS,
  MESSAGES,
  OAUTH_RECORDS,
  SESSIONS,
  TARGETS,
  TOKENS,
  USERS,
} from './columns.ts';
import { type Driver, transaction } from './driver.ts';
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
import { migrate } from './schema.ts';
import { restoreSnapshot, type TablesSnapshot, takeSnapshot } from './snapshot.ts';
import { Table } from './table.ts';

/** All that a project remembers. */
export interface Store {
  readonly users: Table<UserRow>;
  readonly sessions: Table<SessionRow>;
  readonly tokens: Table<TokenRow>;
  readonly targets: Table<TargetRow>;
  readonly identities: Table<IdentityRow>;
  readonly authenticators: Table<AuthenticatorRow>;
  readonly challenges: Table<ChallengeRow>;
  readonly consents: Table<ConsentRow>;
  readonly consentTokens: Table<ConsentTokenRow>;
  readonly logs: Table<LogRow>;
  readonly messages: Table<MessageRow>;
  /** What the OpenID provider remembers. */
  readonly oauthRecords: Table<OAuthRecordRow>;
  /** Keys that the emulator signs with. */
  readonly keys: Table<KeyRow>;
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
  const oauthRecords = new Table(driver, 'oauthRecords', OAUTH_RECORDS);
  let key = signingKey(driver);
  return {
    users,
    sessions: new Table(driver, 'sessions', SESSIONS),
    tokens: new Table(driver, 'tokens', TOKENS),
    targets: new Table(driver, 'targets', TARGETS),
    identities: new Table(driver, 'identities', IDENTITIES),
    authenticators: new Table(driver, 'authenticators', AUTHENTICATORS),
    challenges: new Table(driver, 'challenges', CHALLENGES),
    consents: new Table(driver, 'consents', CONSENTS),
    consentTokens: new Table(driver, 'consentTokens', CONSENT_TOKENS),
    logs: new Table(driver, 'logs', LOGS),
    messages,
    oauthRecords,
    keys: new Table(driver, 'keys', KEYS),
    get signingKey() {
      return key;
    },
    transaction: (work) => transaction(driver, work),
    // Everything else belongs to a user and goes with it.
    clear: () =>
      transaction(driver, () => {
        users.delete({});
        messages.delete({});
        oauthRecords.delete({});
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
