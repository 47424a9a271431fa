import { scryptAsync } from '@noble/hashes/scrypt.js';
import { BuiltInProvider } from '../oauth/built-in.ts';
import { openWasmDriver } from '../store/wasm-driver.ts';
import type { Platform } from './platform.ts';

/** The browser: SQLite as WebAssembly, and scrypt in JavaScript that lets the page breathe. */
export const browserPlatform: Platform = {
  openDriver: openWasmDriver,
  scrypt: (password, salt, { N, r, p, length }) => scryptAsync(password, salt, { N, r, p, dkLen: length }),
  // A page inside the page could not be shown.
  playProviders: (parts) => new BuiltInProvider(parts, 'never asks'),
};
