// Sees to it that the tests have a Chromium: one already here, else the system's package, else Playwright's download.
import { run } from './run.mjs';

const { findChromium, findShell } = await import('../testing/chromium.ts');

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const apt = (/** @type {string[]} */ ...args) => {
  const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
  return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
};

const ways = [
  async () =>
    process.platform === 'linux' && (await apt('update', '-qq')) && apt('install', '-y', '-qq', 'chromium'),
  () => run('playwright-core', ['install', '--with-deps', 'chromium']),
];

for (const way of ways) {
  if (findChromium()) break;
  await way();
}

// In a container everything may be installed, also what is a help and not a need.
if (process.platform === 'linux' && process.getuid?.() === 0 && !findShell()) {
  await apt('install', '-y', '-qq', 'chromium-headless-shell');
}

const found = findChromium();
if (!found) {
  console.error(
    'No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path npm test',
  );
  process.exit(1);
}
console.log(`Browser tests run in ${findShell() ?? found}`);
