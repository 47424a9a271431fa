import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { Clock } from '../../clock.ts';
import type { OAuthRecordRow } from '../../store/own-rows.ts';
import type { Store } from '../../store/store.ts';

/** Where the OpenID provider keeps its codes and tokens; they expire by the emulator's clock. */
export class Records implements Adapter {
  readonly #model: string;
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(model: string, store: Store, clock: Clock) {
    this.#model = model;
    this.#store = store;
    this.#clock = clock;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { oauthRecords } = this.#store;
    const now = this.#clock.now();
    const row: OAuthRecordRow = {
      id: this.#key(id),
      grantId: payload.grantId ?? null,
      payload,
      expire: now + expiresIn * 1000,
    };
    this.#store.transaction(() => {
      for (const old of oauthRecords.query('"expire" <= ?', [now])) oauthRecords.delete({ id: old.id });
      oauthRecords.delete({ id: row.id });
      oauthRecords.insert(row);
    });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#live(this.#store.oauthRecords.find({ id: this.#key(id) }));
  }

  /** Only sessions have uids, and none is kept. */
  async findByUid(): Promise<undefined> {}

  /** Only devices have codes for their users to type. */
  async findByUserCode(): Promise<undefined> {}

  /** Of many who redeem one code at the same time, one gets through. */
  async consume(id: string): Promise<void> {
    const row = this.#store.oauthRecords.find({ id: this.#key(id) });
    if (!row || row.payload.consumed !== undefined) throw new errors.InvalidGrant('consumed already');
    const payload = { ...row.payload, consumed: Math.floor(this.#clock.now() / 1000) };
    this.#store.oauthRecords.update(row.id, { payload });
  }

  async destroy(id: string): Promise<void> {
    this.#store.oauthRecords.delete({ id: this.#key(id) });
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    this.#store.oauthRecords.delete({ grantId });
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }

  #live(row: OAuthRecordRow | undefined): AdapterPayload | undefined {
    return row && row.expire > this.#clock.now() ? row.payload : undefined;
  }
}
