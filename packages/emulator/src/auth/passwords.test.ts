import { expect, test } from 'vitest';
import { browserPlatform } from '../platform/browser.ts';
import { nodePlatform } from '../platform/node.ts';
import { Passwords } from './passwords.ts';

const inNode = new Passwords(nodePlatform);
const inBrowser = new Passwords(browserPlatform);

test('a hash proves its password and no other', async () => {
  const hash = await inNode.hash('correct horse');
  expect(hash).toMatch(/^\$scrypt\$ln=\d+,r=\d+,p=\d+\$[^$]+\$[^$]+$/);
  expect(await inNode.verify('correct horse', hash)).toBe(true);
  expect(await inNode.verify('battery staple', hash)).toBe(false);
});

test('the same password never hashes the same twice', async () => {
  expect(await inNode.hash('correct horse')).not.toBe(await inNode.hash('correct horse'));
});

test('Node and the browser accept each other’s hashes, whatever the letters', async () => {
  const password = 'pässwörd 😀';
  expect(await inBrowser.verify(password, await inNode.hash(password))).toBe(true);
  expect(await inNode.verify(password, await inBrowser.hash(password))).toBe(true);
});

test('what is no hash proves nothing', async () => {
  expect(await inNode.verify('correct horse', 'correct horse')).toBe(false);
});
