import { scryptAsync } from '@noble/hashes/scrypt.js';
import { openWasmDriver } from '../store/wasm-driver.ts';
import type { Platform } from './platform.ts';

/** The browser: SQLite as WebAssembly, and scrypt in JavaScript that lets the page breathe. */
export const browserPlatform: Platform = {
  openDriver: openWasmDriver,
  scrypt: (password, salt, { N, r, p, length }) => scryptAsync(password, salt, { N, r, p, dkLen: length }),
};
