import { createEmulator } from '@appwrite-kit/emulator';
import { Account, Client } from 'appwrite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endCurrentSession, endSession } from '../cache/via.ts';
import * as hooks from '../hooks/index.ts';
import type { MutationFacts, QueryFacts } from './facts.ts';
import * as table from './index.ts';
import { ACCOUNT_PARTS } from './keys.ts';
import { resolveEndpoint } from './request.ts';

type Facts = QueryFacts<never> & MutationFacts<never>;
const operations = Object.entries(table as unknown as Record<string, Facts>);

/** Spellings that the SDK keeps beside a newer one. */
const DEPRECATED = [
  'createMfaAuthenticator',
  'createMfaChallenge',
  'createMfaRecoveryCodes',
  'createVerification',
  'deleteMfaAuthenticator',
  'getMfaRecoveryCodes',
  'listMfaFactors',
  'updateMfaAuthenticator',
  'updateMfaChallenge',
  'updateMfaRecoveryCodes',
  'updateVerification',
];

/** Functions that SDK 28 has dropped, and that older servers still answer. */
const DROPPED = ['listLogs'];

const ids = {
  consentId: 'a',
  identityId: 'a',
  provider: 'mock',
  sessionId: 'a',
  targetId: 'a',
  tokenId: 'a',
};
const anyPath = { ...ids, type: 'totp' };

describe('the table of operations', () => {
  test('holds every method of the SDK, and nothing else', () => {
    const methods = Object.getOwnPropertyNames(Account.prototype).filter((name) => name !== 'constructor');
    const wanted = [...methods.filter((name) => !DEPRECATED.includes(name)), ...DROPPED];
    expect(operations.map(([, facts]) => facts.method).sort()).toEqual(wanted.sort());
  });

  test('names only deprecated spellings that the SDK still has', () => {
    expect(DEPRECATED.filter((name) => !(name in Account.prototype))).toEqual([]);
  });

  test('gives every operation one hook, of the same stem', () => {
    const stems = operations.map(([name]) => name.replace(/Options$/, ''));
    const carried = Object.keys(hooks).filter((name) => !name.endsWith('Pages'));
    expect(carried.sort()).toEqual(
      stems.map((stem) => `use${stem[0]?.toUpperCase()}${stem.slice(1)}`).sort(),
    );
  });

  test('invalidates only parts that exist', () => {
    const parts = operations.flatMap(([, facts]) => facts.invalidates ?? []);
    expect(parts.filter((part) => !ACCOUNT_PARTS.includes(part))).toEqual([]);
  });

  test('ends the account wherever a session of the caller may end', () => {
    const endings = new Set<unknown>([endSession, endCurrentSession]);
    const ending = operations.filter(([, { via }]) => endings.has(via));
    expect(ending.map(([, { method }]) => method).sort()).toEqual([
      'deleteSession',
      'deleteSessions',
      'updateStatus',
    ]);
  });

  test('marks what carries a password, a code, a token or a key as secret', () => {
    const open = operations.filter(([, { secret }]) => !secret).map(([, { method }]) => method);
    expect(open.sort()).toMatchInlineSnapshot(`
      [
        "createAnonymousSession",
        "createMFAChallenge",
        "createOAuth2Session",
        "createOAuth2Token",
        "createPushTarget",
        "deleteConsent",
        "deleteConsentToken",
        "deleteIdentity",
        "deleteMFAAuthenticator",
        "deletePushTarget",
        "deleteSession",
        "deleteSessions",
        "get",
        "getConsent",
        "getConsentToken",
        "getPrefs",
        "getSession",
        "listConsentTokens",
        "listConsents",
        "listIdentities",
        "listLogs",
        "listMFAFactors",
        "listSessions",
        "updateMFA",
        "updateName",
        "updatePrefs",
        "updatePushTarget",
        "updateSession",
        "updateStatus",
      ]
    `);
  });
});

/** What the emulator does not answer yet. This list only ever shrinks. */
const UNANSWERED: string[] = [];

describe('the emulator', () => {
  const emulators: Awaited<ReturnType<typeof createEmulator>>[] = [];
  beforeAll(async () => {
    // Neither generation of servers knows everything.
    for (const compat of ['latest', '1.9'] as const) {
      emulators.push(await createEmulator({ rateLimits: false, compat }));
    }
  });
  afterAll(() => Promise.all(emulators.map((emulator) => emulator.close())));

  /** An unknown route is a page of HTML. */
  async function isKnown(
    { endpoint: base, projectId }: { endpoint: string; projectId: string },
    facts: Facts,
  ) {
    const client = new Client().setEndpoint(base).setProject(projectId);
    const [method, url] = resolveEndpoint(client, facts.endpoint, anyPath);
    url.searchParams.set('project', projectId);
    const answer = await fetch(url, { method, redirect: 'manual' });
    return answer.status !== 404 || !answer.headers.get('content-type')?.includes('html');
  }

  test('has a route for every operation', async () => {
    const missing: string[] = [];
    for (const [, facts] of operations) {
      const known = await Promise.all(emulators.map((emulator) => isKnown(emulator, facts)));
      if (!known.includes(true)) missing.push(facts.method);
    }
    expect(missing).toEqual(UNANSWERED);
  });
});
