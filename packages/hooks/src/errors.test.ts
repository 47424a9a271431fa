import { AppwriteException } from 'appwrite';
import { describe, expect, test } from 'vitest';
import { isErrorType, isInvalidResponse, isNetworkError, isNotSupported, isServerError } from './errors.ts';
import * as address from './predicates/address.ts';
import * as credential from './predicates/credential.ts';
import * as project from './predicates/project.ts';
import * as session from './predicates/session.ts';
import { retryAfter } from './retry-after.ts';

const predicates = { ...address, ...credential, ...project, ...session };
const blocked = new AppwriteException('The current user has been blocked.', 403, 'user_blocked');
const tooMany = new AppwriteException('Rate limit', 429, 'general_rate_limit_exceeded');

describe('predicates', () => {
  test('go by the type alone, so that an exception of another copy of the SDK counts', () => {
    expect(predicates.isUserBlocked(blocked)).toBe(true);
    expect(predicates.isUserBlocked({ type: 'user_blocked' })).toBe(true);
    expect(predicates.isInvalidToken(blocked)).toBe(false);
    expect(isErrorType(blocked, 'user_not_found', 'user_blocked')).toBe(true);
  });

  test.each(Object.entries(predicates))('%s takes anything that can be thrown', (_name, predicate) => {
    for (const thrown of [undefined, null, 'text', 0, {}, new Error('x')])
      expect(predicate(thrown)).toBe(false);
  });

  test('tell a network failure from a server that fails, and a setting from both', () => {
    expect(isNetworkError(new TypeError('Failed to fetch'))).toBe(true);
    expect(isNetworkError(blocked)).toBe(false);
    expect(isServerError(new AppwriteException('Server Error', 500, 'general_unknown'))).toBe(true);
    expect(isServerError(new AppwriteException('off', 501, 'user_auth_method_unsupported'))).toBe(false);
    expect(isServerError(new AppwriteException('off', 503, 'general_smtp_disabled'))).toBe(false);
    expect(isNotSupported(blocked)).toBe(false);
    expect(isInvalidResponse(blocked)).toBe(false);
  });
});

describe('retryAfter', () => {
  const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);

  test('is what is left of the hour', () => {
    expect(retryAfter(tooMany, undefined, at('17:59:30.000'))).toBe(30);
    expect(retryAfter(tooMany, undefined, at('17:00:00.000'))).toBe(3600);
  });

  test('is never more than the window of the operation', () => {
    expect(retryAfter(tooMany, { rateWindow: 60 }, at('17:00:10.500'))).toBe(50);
  });

  test('is nothing for another error', () => {
    expect(retryAfter(blocked)).toBeUndefined();
  });
});
