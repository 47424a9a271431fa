import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodePlatform } from '../../src/platform/node.ts';
import { type EmulatorProcess, send, startProcess } from './emulator-process.ts';
import { openLedger } from './ledger.ts';

const ROUNDS = 50;
const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-durability-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Lets a writer write, kills it after it has acknowledged some of it, and tells what it acknowledged. */
async function writeAndDie(name: string, acknowledgements: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, folder, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (lines.length === acknowledgements) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return lines;
}

test(`nothing acknowledged is lost, nothing half done stays, in ${ROUNDS} violent deaths`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = await writeAndDie(String(round), 1 + Math.floor(Math.random() * 40));
    const driver = await nodePlatform.openDriver(folder);
    expect(driver.all('PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }]);
    const { store, redeem } = openLedger(driver);
    for (const line of lines) {
      const [what, id = ''] = line.split(' ');
      expect(store.users.find({ id })?.name).toBe(id);
      if (what === 'redeemed') {
        expect(store.sessions.find({ id })?.userId).toBe(id);
        expect(redeem(id)).toBe(false);
      }
    }
    const spentTwice = driver.all('SELECT tokens.id FROM tokens JOIN sessions ON tokens.id = sessions.id');
    const lost = driver.all(
      'SELECT id FROM users WHERE id NOT IN (SELECT id FROM tokens) AND id NOT IN (SELECT id FROM sessions)',
    );
    expect({ spentTwice, lost }).toEqual({ spentTwice: [], lost: [] });
    store.close();
  }
}, 90_000);

/** Signs users up, one after the other, until the emulator is gone; tells who was told that they are in. */
async function signUpUntilDeath({ endpoint }: EmulatorProcess, round: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    const userId = `${round}-${acknowledged.length}`;
    const account = { userId, email: `${userId}@example.com`, password: 'correct horse' };
    const answer = await send(endpoint, 'POST', '/account', account).catch(() => undefined);
    if (answer?.status !== 201) return acknowledged;
    acknowledged.push(userId);
  }
}

test('who was told over HTTP that they are signed up is there after the emulator was killed', async () => {
  const acknowledged: string[] = [];
  for (const round of ['first', 'second', 'third']) {
    const emulator = await startProcess(folder);
    const clients = ['a', 'b', 'c'].map((client) => signUpUntilDeath(emulator, `${round}-${client}`));
    const { status } = await send(emulator.endpoint, 'POST', '/account', {
      userId: round,
      email: `${round}@example.com`,
      password: 'correct horse',
    });
    expect(status).toBe(201);
    await emulator.kill();
    acknowledged.push(round, ...(await Promise.all(clients)).flat());
  }
  const emulator = await startProcess(folder);
  for (const id of acknowledged) {
    const { body } = await send(emulator.endpoint, 'GET', `/users/${id}`, undefined, {
      'x-appwrite-key': 'key',
    });
    expect(body.$id).toBe(id);
  }
  await emulator.kill();
}, 60_000);
