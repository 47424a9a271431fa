import { scrypt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
};

function openFolder(folder: string): Driver {
  const file = join(folder, 'emulator.sqlite');
  try {
    mkdirSync(folder, { recursive: true });
    return openNodeDriver(file);
  } catch (error) {
    throw new Error(
      `cannot open the data folder ${folder}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
