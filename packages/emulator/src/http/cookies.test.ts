import { expect, test } from 'vitest';
import { clearedCookies, parseCookies, sessionCookies } from './cookies.ts';

const local = { projectId: 'Demo', hostname: 'localhost', secure: false };

test('cookies are percent-decoded, and left as they are when they cannot be', () => {
  expect(Object.fromEntries(parseCookies('a=1%2B1; b=%zz; c; d=x=y'))).toEqual({
    a: '1+1',
    b: '%zz',
    d: 'x=y',
  });
  expect(parseCookies(null).size).toBe(0);
});

test('a session travels in two cookies, one of them for browsers without SameSite', () => {
  expect(sessionCookies(local, 'abc=', 0, 60)).toEqual([
    'a_session_demo_legacy=abc%3D; expires=Thu, 01 Jan 1970 00:01:00 GMT; Max-Age=60; path=/; HttpOnly',
    'a_session_demo=abc%3D; expires=Thu, 01 Jan 1970 00:01:00 GMT; Max-Age=60; path=/; HttpOnly; SameSite=None',
  ]);
});

test('beyond this machine cookies name their domain, and over TLS they are secure', () => {
  const [cookie] = sessionCookies({ ...local, hostname: 'api.example.com', secure: true }, 'abc', 0, 60);
  expect(cookie).toContain('; domain=.api.example.com; secure; HttpOnly');
});

test('a session that ends clears both cookies', () => {
  for (const cookie of clearedCookies(local)) expect(cookie).toMatch(/=deleted; expires=.*1970.*; Max-Age=0/);
});
