import { refuseWith, type Validator } from './validator.ts';

const MAX_LABELS = 1000;

const LABEL = /^[a-zA-Z0-9]{1,36}$(?!\n)/;

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].join(', ');

/** A user's labels. */
export const labels: Validator<string[]> = refuseWith(
  `Value must a valid array no longer than ${MAX_LABELS} items and Value must be a valid string and at least 1 chars and no longer than 36 chars and only consist of '${CHARACTERS}' chars`,
  (value) =>
    Array.isArray(value) &&
    value.length <= MAX_LABELS &&
    value.every((label) => typeof label === 'string' && LABEL.test(label))
      ? value
      : undefined,
);
