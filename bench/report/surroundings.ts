import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, platform } from 'node:os';
import type { Browser } from 'playwright-core';

const LIBRARIES = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  'react-hook-form',
  'zod',
  '@hookform/resolvers',
  'appwrite',
  'vite',
];

/** The version of a package that is installed; some hide their manifest, so it is looked for where it lies. */
function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {
      // Not here: further up.
    }
  }
  throw new Error(`${name} is not installed`);
}

export const versions = (): string => LIBRARIES.map((name) => `${name} ${versionOf(name)}`).join(', ');

export function machine(browser: Browser): string {
  const date = new Date().toISOString().slice(0, 10);
  const processors = cpus();
  return `${date}. Node ${process.versions.node}, Chromium ${browser.version()}, ${platform()} ${arch()}, ${processors.length} × ${processors[0]?.model ?? 'unknown'}.`;
}
