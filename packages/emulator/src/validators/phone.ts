import { refuseWith, type Validator } from './validator.ts';

/** Calling codes that the ITU has given out; all others of three digits beginning like a group are free. */
const CALLING_CODE =
  /^\+(?:1|7|2(?:0|7|1[1-368]|2\d|3\d|4\d|5[0-8]|6\d|9[0179])|3(?:[0-469]|5\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|00|08|5[02356]|70|78|8[0-368])|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/;

/** A number in E.164 form with a known calling code. */
export const phone: Validator<string> = refuseWith(
  "Phone number must start with a '+' can have a maximum of fifteen digits.",
  (value) =>
    typeof value === 'string' && /^\+[1-9]\d{6,14}$/.test(value) && CALLING_CODE.test(value)
      ? value
      : undefined,
);
