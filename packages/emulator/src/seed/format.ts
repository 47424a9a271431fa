import { ConfigError, type Field, flag, listOf, objectOf, oneOf, optional, text } from '../config/fields.ts';
import { PROVIDER_NAMES } from '../oauth/providers.ts';
import type { Project } from '../project.ts';
import { email } from '../validators/email.ts';
import { customId } from '../validators/id.ts';
import { password } from '../validators/password.ts';
import { phone } from '../validators/phone.ts';
import { prefs } from '../validators/prefs.ts';
import type { Validator } from '../validators/validator.ts';

/** An account of a user at an OAuth2 provider. */
export interface SeedIdentity {
  provider: string;
  providerUid: string;
  providerEmail?: string | undefined;
}

/** A user's second factors. */
export interface SeedMfa {
  /** Whether sign-in asks for a second factor. */
  enabled?: boolean | undefined;
  /** Base32 seed of an authenticator app that is set up. */
  totpSecret?: string | undefined;
  recoveryCodes?: string[] | undefined;
}

/** A user to begin with. Everything may be left out. */
export interface SeedUser {
  id?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  name?: string | undefined;
  password?: string | undefined;
  /** Instead of `password`: the hash that an export wrote. */
  passwordHash?: string | undefined;
  /** False blocks the user. */
  status?: boolean | undefined;
  labels?: string[] | undefined;
  prefs?: Record<string, unknown> | undefined;
  emailVerification?: boolean | undefined;
  phoneVerification?: boolean | undefined;
  /** ISO date. */
  createdAt?: string | undefined;
  mfa?: SeedMfa | undefined;
  /** May act as any other user. */
  impersonator?: boolean | undefined;
  /** Is refused everywhere until a recovery sets a new password. */
  passwordReset?: boolean | undefined;
  identities?: SeedIdentity[] | undefined;
}

/** A seed file. */
export interface Seed {
  users: SeedUser[];
}

/** Reads a seed for a project; throws a `ConfigError` that names the first mistake by its path. */
export function parseSeed(input: unknown, project: Project): Seed {
  const by = <T>(validator: Validator<T>) => optional(validatedBy(validator, project));
  const mfa = objectOf<{ [K in keyof Required<SeedMfa>]: SeedMfa[K] }>({
    enabled: optional(flag),
    totpSecret: optional(base32),
    recoveryCodes: optional(listOf(text)),
  });
  const identity = objectOf<{ [K in keyof Required<SeedIdentity>]: SeedIdentity[K] }>({
    provider: oneOf(...PROVIDER_NAMES),
    providerUid: text,
    providerEmail: by(email),
  });
  const user = objectOf<{ [K in keyof Required<SeedUser>]: SeedUser[K] }>({
    id: by(customId),
    email: by(email),
    phone: by(phone),
    name: optional(anyText),
    password: by(password),
    passwordHash: optional(hash),
    status: optional(flag),
    labels: optional(listOf(text)),
    prefs: by(prefs),
    emailVerification: optional(flag),
    phoneVerification: optional(flag),
    createdAt: optional(isoDate),
    mfa: optional(mfa),
    impersonator: optional(flag),
    passwordReset: optional(flag),
    identities: optional(listOf(identity)),
  });
  return objectOf<Seed>({ users: listOf(user) })(input, '');
}

/** A field with the rules that the API has for it. */
function validatedBy<T>(validator: Validator<T>, project: Project): Field<T> {
  return (value, path) => {
    const checked = validator(value, project);
    if ('problem' in checked) throw new ConfigError(`\`${path}\` cannot be used: ${checked.problem}`);
    return checked.value;
  };
}

function matching(pattern: RegExp, wanted: string): Field<string> {
  return (value, path) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new ConfigError(`\`${path}\` must be ${wanted}.`);
  };
}

const anyText = matching(/^/, 'a string');
const base32 = matching(/^[A-Z2-7]{16,}$/, 'a base32 secret of at least 16 characters (A to Z, 2 to 7)');
const hash = matching(
  /^\$scrypt\$ln=\d+,r=\d+,p=\d+\$[^$]+\$[^$]+$/,
  'a password hash as an export writes it',
);

const isoDate: Field<string> = (value, path) => {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw new ConfigError(`\`${path}\` must be a date such as 2026-01-31T12:00:00Z.`);
};
