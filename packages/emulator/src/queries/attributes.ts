/** What a list can be filtered and ordered by: the column behind the API's name, and how its values compare. */
export interface Attribute {
  readonly name: string;
  readonly column: string;
  /** Texts compare without case, except for those that are exact. */
  readonly kind: 'text' | 'exact' | 'address' | 'boolean' | 'date' | 'list';
}

/** The attributes of one kind of list. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** Lists of users. */
export const USER_ATTRIBUTES = attributes({
  name: 'text',
  email: { column: 'emailKey', kind: 'address' },
  phone: 'exact',
  status: 'boolean',
  passwordUpdate: 'date',
  registration: { column: 'createdAt', kind: 'date' },
  emailVerification: 'boolean',
  phoneVerification: 'boolean',
  labels: 'list',
  impersonator: 'boolean',
  accessedAt: 'date',
});

/** Lists of accounts at OAuth2 providers. */
export const IDENTITY_ATTRIBUTES = attributes({
  userId: 'exact',
  provider: 'exact',
  providerUid: 'exact',
  providerEmail: 'text',
  providerAccessTokenExpiry: 'date',
});

/** Lists of targets. */
export const TARGET_ATTRIBUTES = attributes({
  userId: 'exact',
  providerId: 'exact',
  identifier: 'text',
  providerType: 'exact',
});

/** Lists of what was allowed to third-party apps. */
export const CONSENT_ATTRIBUTES = attributes({ appId: 'exact', cimdUrl: 'text', expire: 'date' });

/** Lists that know nothing but limit and offset. */
export const NO_ATTRIBUTES: Attributes = new Map();

type Spec = Attribute['kind'] | Pick<Attribute, 'column' | 'kind'>;

/** The attributes that every list has, and those of one. */
function attributes(specs: Record<string, Spec>): Attributes {
  const common = {
    $id: { column: 'id', kind: 'exact' },
    $createdAt: { column: 'createdAt', kind: 'date' },
    $updatedAt: { column: 'updatedAt', kind: 'date' },
  } as const;
  return new Map(
    Object.entries<Spec>({ ...common, ...specs }).map(([name, spec]) => [
      name,
      { name, ...(typeof spec === 'string' ? { column: name, kind: spec } : spec) },
    ]),
  );
}
