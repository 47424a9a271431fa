import { expect, test } from 'vitest';
import { parseSettings } from '../config/parse.ts';
import { Platforms } from './origin.ts';

const project = { id: 'demo', platforms: ['example.com'] };
const latest = new Platforms(parseSettings({ project }));
const older = new Platforms(parseSettings({ project, compat: '1.9' }));

test.each([
  'http://localhost:5173',
  'https://EXAMPLE.com',
  'http://127.0.0.1:3000/path?query#fragment',
  'http://[::1]:5173',
  'http://user:password@localhost/',
  'appwrite-callback-demo://x',
  'exp://192.168.0.2:8081',
  'appwrite-android://com.example.app',
])('%s is welcome', (address) => {
  expect(latest.problem('URI', address)).toBeUndefined();
});

test.each([
  ['http://evil.example', '(evil.example) as a new Web platform'],
  ['http://sub.example.com', '(sub.example.com) as a new Web platform'],
  ['http://localhost.evil.example', '(localhost.evil.example) as a new Web platform'],
  ['http://localhost@evil.example/', '(evil.example) as a new Web platform'],
  ['http://localhost:99999', ' as a new Web platform'],
  [' http://localhost', ' as a new Web platform'],
  ['chrome-extension://abc', '(abc) as a new Web (Chrome Extension) platform'],
  ['javascript:alert(1)', ' as a new  platform'],
  ['//localhost/x', '(localhost) as a new  platform'],
  ['appwrite-callback-other://x', '(x) as a new  platform'],
])('%s is refused by name', (address, name) => {
  expect(latest.problem('URI', address)).toBe(
    `Invalid URI. Register your new client ${name} on your project console dashboard`,
  );
});

test.each(['', 'null', '/relative', 'word'])('%j is no address', (address) => {
  expect(latest.problem('URI', address)).toBe('Invalid URI.');
});

test('the older generation knows loopback addresses only when they are registered', () => {
  expect(older.problem('Origin', 'http://localhost')).toBeUndefined();
  expect(older.problem('Origin', 'http://127.0.0.1')).toContain('(127.0.0.1)');
});

test('an origin with a scheme that no platform has says so', () => {
  expect(latest.problem('Origin', 'capacitor://localhost')).toContain('The scheme used (capacitor)');
});
