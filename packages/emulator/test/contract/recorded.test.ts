import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.ts';
import { inParallel, Runner } from './lib/run.mjs';

/** The settings of the server that the cases were recorded from. */
const SETTINGS: EmulatorOptions = {
  project: {
    id: 'authkit',
    name: 'Auth Kit authkit',
    apiKeys: [{ secret: 'recorded-key' }],
    platforms: ['localhost', '127.0.0.1', 'example.com'],
    maxSessions: 0,
    mockPhones: { '+16175551212': '123456' },
    oauth: { github: { enabled: false } },
  },
  trustProxy: true,
};

interface RecordedCase {
  id: string;
  state?: string;
  alone?: boolean;
  differs?: '2.x' | 'crash';
}

interface Recording {
  models: Record<string, unknown>;
  allowExtra: string[];
  cases: RecordedCase[];
}

const read = (name: string): Recording => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Cases of one state follow each other, so that a prepared state serves several of them. */
const byState = (a: RecordedCase, b: RecordedCase) =>
  `${a.state} ${a.id}`.localeCompare(`${b.state} ${b.id}`);

/** The emulator without rate limits and with them, over the same data. */
function twoEmulators(compat: EmulatorOptions['compat']) {
  let folder: string;
  let free: Emulator;
  let limited: Emulator;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'appwrite-emulator-'));
    free = await createEmulator({ ...SETTINGS, compat, data: folder, rateLimits: false });
    limited = await createEmulator({ ...SETTINGS, compat, data: folder, rateLimits: true });
  });

  afterAll(async () => {
    await free.close();
    await limited.close();
    await rm(folder, { recursive: true });
  });

  return async ({ cases, models, allowExtra }: Recording) => {
    const inbox = new URL('/_emulator/messages', free.endpoint).href;
    const runner = new Runner({
      endpoint: free.endpoint,
      limitsEndpoint: limited.endpoint,
      realtime: `${free.endpoint.replace('http', 'ws')}/realtime`,
      project: 'authkit',
      projectName: 'Auth Kit authkit',
      oauthProvider: 'mock',
      key: 'recorded-key',
      inbox,
      inboxFormat: 'kit',
      timeout: 10_000,
    });
    const differences: Record<string, unknown> = {};
    await inParallel(cases.toSorted(byState), 6, async (item: RecordedCase) => {
      const found = await runner.check(item, { models, allowExtra, ignore: [] });
      if (found.length > 0) differences[item.id] = found;
    });
    return differences;
  };
}

describe('what a real server answered', () => {
  const replay = twoEmulators('latest');

  test('is answered by the emulator', { timeout: 300_000 }, async () => {
    expect(await replay(read('recorded.json'))).toEqual({});
  });
});

describe('what only the older generation answers', () => {
  const replay = twoEmulators('1.9');

  test('is answered with compat 1.9', { timeout: 300_000 }, async () => {
    const recording = read('recorded-older.json');
    // A server's own crashes are not played.
    const cases = recording.cases.filter(({ differs }) => differs === '2.x');
    expect(await replay({ ...recording, cases })).toEqual({});
  });
});
