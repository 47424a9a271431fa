import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEmulator } from '../index.ts';
import { Cli } from '../testing/cli.ts';

// A process on a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'appwrite-emulator-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs a command that is to fail and gives the one sentence it says. */
async function complaint(...args: string[]) {
  const { code, stdout, stderr } = await new Cli(...args).ended;
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^appwrite-emulator: /);
  return { code, sentence: stderr.trim().slice('appwrite-emulator: '.length) };
}

describe('help', () => {
  test('names every flag on stdout', async () => {
    const { code, stdout } = await new Cli('--help').ended;
    expect(code).toBe(0);
    for (const flag of ['--port N', '--seed FILE.json', '--export FILE.json', '--smtp URL', '--quiet']) {
      expect(stdout).toContain(flag);
    }
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await new Cli('-v').ended).stdout).toBe(`${version}\n`);
  });
});

describe('what cannot be run ends with one sentence', () => {
  test.each([
    [['--prot', '1'], 'unknown flag `--prot`; the nearest is `--port`'],
    [['--port'], '`--port` needs a value'],
    [['--port', 'x'], '`--port` must be a number from 0 to 65535, got x'],
    [['--port', '70000'], '`--port` must be a number from 0 to 65535, got 70000'],
    [['--quiet=yes'], '`--quiet` takes no value'],
    [['start'], 'unexpected argument `start`'],
    [['--smtp', 'localhost:25'], '`--smtp` must be an address such as smtp://localhost:1025'],
    [['--config', '/nowhere.json'], 'cannot read /nowhere.json: it does not exist'],
    [['--export', '/nowhere/users.json'], 'cannot write /nowhere/users.json'],
  ])('%j', async (args, message) => {
    const { code, sentence } = await complaint(...args);
    expect(sentence).toContain(message);
    expect(code).toBe(2);
  });

  test('a config file that is not JSON, by line and column', async () => {
    const path = file('broken.json', '{\n  "project": {\n    "name": "x",,\n  }\n}');
    expect(await complaint('--config', path)).toEqual({
      code: 2,
      sentence: `${path} is not JSON: line 3, column 17: property name expected`,
    });
  });

  test.each([
    ['{"project": {"nmae": "x"}}', 'Unknown option `project.nmae`'],
    ['{"port": 1}', 'Unknown option `port`'],
    ['[]', '`options` must be an object'],
  ])('a config file of %s', async (content, message) => {
    const { code, sentence } = await complaint('--config', file('config.json', content));
    expect(sentence).toContain(message);
    expect(code).toBe(2);
  });

  test('a seed file with a mistake, by its path', async () => {
    const { code, sentence } = await complaint(
      '--port=0',
      '--seed',
      file('seed.json', '{"users": [{"mail": ""}]}'),
    );
    expect(sentence).toContain('Unknown option `users[0].mail`');
    expect(code).toBe(2);
  });

  test('a port that is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await complaint('--port', String(port))).toEqual({
      code: 1,
      sentence: `port ${port} is already in use; choose another with --port`,
    });
    other.close();
  });
});

describe('a data folder that cannot be used', () => {
  test('a file in its place', async () => {
    const path = file('file', '');
    const { code, sentence } = await complaint('--port=0', '--data', path);
    expect(sentence).toBe(`cannot use the data folder ${path}: it is a file`);
    expect(code).toBe(1);
  });

  test('a place where none can be', async () => {
    const { sentence } = await complaint('--port=0', '--data', join(file('file', ''), 'below'));
    expect(sentence).toContain('a part of its path is a file');
  });

  test('a file of another kind', async () => {
    const data = join(folder, 'text');
    mkdirSync(data);
    writeFileSync(join(data, 'emulator.sqlite'), 'Dear diary');
    expect((await complaint('--port=0', '--data', data)).sentence).toContain('is not a database');
  });

  test('the database of another program', async () => {
    const data = join(folder, 'foreign');
    mkdirSync(data);
    const database = new DatabaseSync(join(data, 'emulator.sqlite'));
    database.exec('CREATE TABLE cats (name TEXT)');
    database.close();
    expect((await complaint('--port=0', '--data', data)).sentence).toContain('not written by the emulator');
  });

  test('a newer version', async () => {
    const data = join(folder, 'newer');
    await (await createEmulator({ data })).close();
    const database = new DatabaseSync(join(data, 'emulator.sqlite'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    const { code, sentence } = await complaint('--port=0', '--data', data);
    expect(sentence).toContain('a newer emulator wrote it (version 999, ');
    expect(code).toBe(1);
  });
});
