import { expect, test } from 'vitest';
import { parseSettings } from '../config/parse.ts';
import { createProject } from '../project.ts';
import { openNodeDriver } from '../store/node-driver.ts';
import { openStore } from '../store/store.ts';
import { prefs } from './prefs.ts';

const project = createProject(parseSettings({}), openStore(openNodeDriver(null)));
const check = (value: unknown) => prefs(value, project);
const refused = { problem: 'Value must be a valid object.' };

test('an object is kept, what it holds too', () => {
  const value = { theme: 'dark', list: [1, null, { a: true }], 'a.b': 1, $id: 'x' };
  expect(check(value)).toEqual({ value });
});

test('inside, an empty object and one that counts its keys come back as lists', () => {
  expect(check({ empty: {}, counted: { 0: 'a', 1: 'b' } })).toEqual({
    value: { empty: [], counted: ['a', 'b'] },
  });
});

test.each([null, 'text', 1, true, ['a'], { 0: 'a' }])('%j is no object', (value) => {
  expect(check(value)).toEqual(refused);
});

test('65,535 bytes fit, in which a letter beyond ASCII takes six', () => {
  expect(check({ a: 'x'.repeat(65_527) })).toHaveProperty('value');
  expect(check({ a: 'x'.repeat(65_528) })).toEqual(refused);
  expect(check({ a: 'é'.repeat(10_921) })).toHaveProperty('value');
  expect(check({ a: 'é'.repeat(10_922) })).toEqual(refused);
});
