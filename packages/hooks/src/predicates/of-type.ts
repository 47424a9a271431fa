import type { AccountErrorType } from '../error-types.ts';
import { type AccountError, isErrorType } from '../errors.ts';

/** Makes the predicate of one error type. */
export const ofType =
  (type: AccountErrorType) =>
  (error: unknown): error is AccountError =>
    isErrorType(error, type);
