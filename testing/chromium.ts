import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (names: readonly string[]) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

const firstOf = (candidates: readonly (string | undefined)[]) =>
  candidates.find((path) => path && isExecutable(path));

/** The first Chromium found: `CHROMIUM_PATH`, one on the PATH or in /Applications, else Playwright's own. */
export const findChromium = () =>
  firstOf([process.env.CHROMIUM_PATH, ...onPath(NAMES), ...MAC_APPS, chromium.executablePath()]);

/** The same browser without the windows that nobody sees, where it is installed: a page costs it a quarter of the work. */
export const findShell = () => firstOf([process.env.CHROMIUM_PATH, ...onPath(['chromium-headless-shell'])]);

/**
 * Launch options shared by every browser test: no sandbox (containers run as root) and no traffic of Chromium's own. It asks about
 * every form that it could fill in, which no switch ends but that other hosts have no address.
 *
 * @param isWhole - Whether it takes more than pages: what a browser keeps of them, or how fast it is.
 */
export function launchOptions({ isWhole = false } = {}) {
  return {
    executablePath: (!isWhole && findShell()) || findChromium(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
    ],
  };
}
