import { type Driver, transaction } from './driver.ts';

/** Raised by one whenever the tables change. */
const VERSION = 2;

/** Marks a file as ours (`AKit` in ASCII). */
const APPLICATION_ID = 0x414b6974;

const TABLES = `
CREATE TABLE users (
  id TEXT PRIMARY KEY COLLATE NOCASE, createdAt INTEGER, updatedAt INTEGER, accessedAt INTEGER, name TEXT,
  email TEXT, emailKey TEXT UNIQUE, phone TEXT UNIQUE, emailVerification INTEGER, phoneVerification INTEGER,
  password TEXT, passwordUpdate INTEGER, passwordHistory TEXT, status INTEGER, labels TEXT, prefs TEXT,
  mfa INTEGER, mfaRecoveryCodes TEXT, impersonator INTEGER, passwordReset INTEGER
);
CREATE TABLE sessions (
  id TEXT PRIMARY KEY, createdAt INTEGER, updatedAt INTEGER,
  userId TEXT REFERENCES users ON DELETE CASCADE, secretHash TEXT UNIQUE, expire INTEGER,
  provider TEXT, providerUid TEXT, providerAccessToken TEXT, providerAccessTokenExpiry INTEGER,
  providerRefreshToken TEXT, ip TEXT, device TEXT, factors TEXT, mfaUpdatedAt INTEGER
);
CREATE INDEX sessions_of_user ON sessions (userId);
CREATE INDEX sessions_by_expiry ON sessions (expire);
CREATE TABLE tokens (
  id TEXT PRIMARY KEY, createdAt INTEGER, userId TEXT REFERENCES users ON DELETE CASCADE,
  type TEXT, channel TEXT, secretHash TEXT, expire INTEGER
);
CREATE INDEX tokens_of_user ON tokens (userId, type, secretHash);
CREATE INDEX tokens_by_expiry ON tokens (expire);
CREATE TABLE targets (
  id TEXT PRIMARY KEY, createdAt INTEGER, updatedAt INTEGER,
  userId TEXT REFERENCES users ON DELETE CASCADE, sessionId TEXT REFERENCES sessions ON DELETE CASCADE,
  providerId TEXT, providerType TEXT, identifier TEXT, identifierKey TEXT UNIQUE, name TEXT, expired INTEGER
);
CREATE INDEX targets_of_user ON targets (userId);
CREATE INDEX targets_of_session ON targets (sessionId);
CREATE TABLE identities (
  id TEXT PRIMARY KEY, createdAt INTEGER, updatedAt INTEGER,
  userId TEXT REFERENCES users ON DELETE CASCADE, provider TEXT, providerUid TEXT, providerEmail TEXT,
  providerAccessToken TEXT, providerAccessTokenExpiry INTEGER, providerRefreshToken TEXT, providerIdToken TEXT,
  UNIQUE (provider, providerUid)
);
CREATE INDEX identities_of_user ON identities (userId);
CREATE INDEX identities_by_email ON identities (providerEmail);
CREATE TABLE authenticators (
  id TEXT PRIMARY KEY, createdAt INTEGER, userId TEXT UNIQUE REFERENCES users ON DELETE CASCADE,
  secret TEXT, verified INTEGER
);
CREATE TABLE challenges (
  id TEXT PRIMARY KEY, createdAt INTEGER, userId TEXT REFERENCES users ON DELETE CASCADE,
  factor TEXT, codeHash TEXT, expire INTEGER
);
CREATE INDEX challenges_of_user ON challenges (userId);
CREATE INDEX challenges_by_expiry ON challenges (expire);
CREATE TABLE logs (
  id TEXT PRIMARY KEY, userId TEXT REFERENCES users ON DELETE CASCADE, event TEXT, userEmail TEXT,
  userName TEXT, ip TEXT, device TEXT, time INTEGER
);
CREATE INDEX logs_of_user ON logs (userId, time);
CREATE TABLE consents (
  id TEXT PRIMARY KEY, createdAt INTEGER, updatedAt INTEGER,
  userId TEXT REFERENCES users ON DELETE CASCADE, appId TEXT, cimdUrl TEXT, scopes TEXT, resources TEXT,
  authorizationDetails TEXT, expire INTEGER
);
CREATE INDEX consents_of_user ON consents (userId);
CREATE TABLE consentTokens (
  id TEXT PRIMARY KEY, consentId TEXT REFERENCES consents ON DELETE CASCADE, createdAt INTEGER, updatedAt INTEGER,
  userId TEXT REFERENCES users ON DELETE CASCADE, appId TEXT, cimdUrl TEXT, scopes TEXT, resources TEXT,
  authorizationDetails TEXT, expire INTEGER
);
CREATE INDEX tokens_of_consent ON consentTokens (consentId);
CREATE INDEX consent_tokens_of_user ON consentTokens (userId);
CREATE TABLE oauthRecords (id TEXT PRIMARY KEY, grantId TEXT, payload TEXT, expire INTEGER);
CREATE INDEX oauth_records_of_grant ON oauthRecords (grantId);
CREATE INDEX oauth_records_by_expiry ON oauthRecords (expire);
CREATE TABLE messages (
  id TEXT PRIMARY KEY, channel TEXT, "to" TEXT, toName TEXT, subject TEXT, text TEXT, html TEXT, links TEXT, code TEXT,
  at INTEGER
);
CREATE INDEX messages_to ON messages ("to");
CREATE TABLE keys (id TEXT PRIMARY KEY, value TEXT);
`;

/** What brings the tables of each version up to the next, beginning with version 1. */
const UPGRADES: readonly string[] = [
  `
ALTER TABLE users ADD COLUMN impersonator INTEGER NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN passwordReset INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN toName TEXT NOT NULL DEFAULT '';
CREATE INDEX sessions_by_expiry ON sessions (expire);
CREATE INDEX tokens_by_expiry ON tokens (expire);
CREATE INDEX challenges_by_expiry ON challenges (expire);
`,
];

/** Creates the tables in a new file, and upgrades older ones; refuses a file that is not ours or too new. */
export function migrate(driver: Driver): void {
  driver.exec('PRAGMA foreign_keys = ON');
  transaction(driver, () => {
    const version = pragma(driver, 'user_version');
    if (version === 0 && isEmpty(driver)) {
      driver.exec(TABLES);
      driver.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    } else if (pragma(driver, 'application_id') !== APPLICATION_ID) {
      throw new Error('the database was not written by the emulator');
    } else if (version > VERSION) {
      throw new Error(`a newer emulator wrote it (version ${version}, this one reads version ${VERSION})`);
    } else {
      for (const upgrade of UPGRADES.slice(version - 1)) driver.exec(upgrade);
    }
    if (version !== VERSION) driver.exec(`PRAGMA user_version = ${VERSION}`);
  });
}

function pragma(driver: Driver, name: string): number {
  return Number(driver.all(`PRAGMA ${name}`)[0]?.[name] ?? 0);
}

function isEmpty(driver: Driver): boolean {
  return driver.all('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0;
}
