import { refuseWith, type Validator } from './validator.ts';

const KEY = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,35}$(?!\n)/;

/** An id that a caller chooses, or `unique()`, for which Appwrite also takes `true`. */
export const customId: Validator<string> = refuseWith(
  "Parameter must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, period, hyphen, and underscore. Can't start with a special char",
  (value) => {
    if (value === 'unique()' || value === true) return 'unique()';
    return typeof value === 'string' && KEY.test(value) ? value : undefined;
  },
);

/** The id of something that exists. */
export const uid: Validator<string> = refuseWith(
  "UID must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, and underscore. Can't start with a leading underscore",
  (value) => (typeof value === 'string' && KEY.test(value) ? value : undefined),
);
