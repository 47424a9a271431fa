import { hashSecret } from '../../src/secrets.ts';
import type { Driver } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/store.ts';

const DEVICE = {
  osCode: '',
  osName: '',
  osVersion: '',
  clientType: '',
  clientCode: '',
  clientName: '',
  clientVersion: '',
  clientEngine: '',
  clientEngineVersion: '',
  deviceName: '',
  deviceBrand: '',
  deviceModel: '',
};

/** A store in which every token has a user of its own and buys one session. */
export function openLedger(driver: Driver) {
  const store = openStore(driver);
  return {
    store,
    /** Adds a user and a token as one step. */
    addToken(id: string): void {
      store.transaction(() => {
        store.users.insert({
          id,
          createdAt: 0,
          updatedAt: 0,
          accessedAt: 0,
          name: id,
          email: `${id}@example.com`,
          emailKey: `${id}@example.com`,
          phone: null,
          emailVerification: false,
          phoneVerification: false,
          password: null,
          passwordUpdate: null,
          passwordHistory: [],
          status: true,
          labels: [],
          prefs: {},
          mfa: false,
          mfaRecoveryCodes: null,
        });
        store.tokens.insert({
          id,
          createdAt: 0,
          userId: id,
          type: 'login',
          channel: 'email',
          secretHash: hashSecret(id),
          expire: Number.MAX_SAFE_INTEGER,
        });
      });
    },
    /** Turns the token into a session as one step; false when it is gone. */
    redeem(id: string): boolean {
      return store.transaction(() => {
        if (store.tokens.delete({ id }) === 0) return false;
        store.sessions.insert({
          id,
          createdAt: 0,
          updatedAt: 0,
          userId: id,
          secretHash: hashSecret(id),
          expire: Number.MAX_SAFE_INTEGER,
          provider: 'token',
          providerUid: '',
          providerAccessToken: '',
          providerAccessTokenExpiry: null,
          providerRefreshToken: '',
          ip: '',
          device: DEVICE,
          factors: ['email'],
          mfaUpdatedAt: null,
        });
        return true;
      });
    },
  };
}
