import { scrypt } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlayedProviders } from '../oauth/played-providers.ts';
import type { Driver } from '../store/driver.ts';
import { openNodeDriver } from '../store/node-driver.ts';
import type { Platform } from './platform.ts';

/** Node: `node:sqlite` and the scrypt of `node:crypto`, which runs on the thread pool. */
export const nodePlatform: Platform = {
  openDriver: async (folder) => (folder === null ? openNodeDriver(null) : openFolder(folder)),
  scrypt: (password, salt, { N, r, p, length }) =>
    new Promise((resolve, reject) => {
      scrypt(password, salt, length, { N, r, p }, (error, key) => (error ? reject(error) : resolve(key)));
    }),
  playProviders: (parts) => new PlayedProviders(parts),
};

function openFolder(folder: string): Driver {
  makeFolder(folder);
  const file = join(folder, 'emulator.sqlite');
  // SQLite would open what it may only read, and fail with the first write.
  for (const path of [folder, file]) if (existsSync(path)) accessSync(path, constants.W_OK);
  return openNodeDriver(file);
}

/** `mkdir` with `recursive` never returns below `/proc`. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  mkdirSync(folder);
}
