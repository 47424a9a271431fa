import { describe, expect, test } from 'vitest';
import { inputNames, toEntries } from './entry.ts';
import { formatJson } from './json.ts';
import { readPreferences } from './read-preferences.ts';

/** What the inputs hold when rows are shown for preferences. */
function rowsOf(preferences: object) {
  const entries = toEntries({ ...preferences });
  const inputs = entries.flatMap(({ id, key, type, text }) => {
    const names = inputNames(id);
    return [
      [names.key, key],
      [names.type, type],
      [names.value, text],
    ];
  });
  return { rows: entries.map(({ id }) => id).join(), ...Object.fromEntries(inputs) };
}

const readRows = (preferences: object) => readPreferences(rowsOf(preferences));
const readJson = (json: string) => readPreferences({ mode: 'json', json });

const everything = {
  text: 'a "b" \uD83D\uDE00',
  number: -1.5e21,
  great: 9_007_199_254_740_993n,
  nothing: null,
  no: false,
  nested: { list: [1, { deep: -9_007_199_254_740_993n }, []], object: { toString: 'x' } },
  '2': 'two',
  '10': 'ten',
  hasOwnProperty: 1,
};

test('rows keep every value as it was', async () => {
  await expect(readRows(everything)).resolves.toEqual({ preferences: everything, problems: [] });
});

test('JSON keeps every value as it was', async () => {
  const reading = readJson(formatJson(everything, 2));
  await expect(reading).resolves.toEqual({ preferences: everything, problems: [] });
});

describe('refused', () => {
  test.each([
    ['{ "a": 1, "b": 2, "a": 3 }', 'error.key_twice@1:19'],
    ['{ "a": [{ "b": 1,\n "b": 2 }] }', 'error.key_twice@2:2'],
    ['{ "__proto__": {} }', 'error.key_unreadable@1:3'],
    ['{ "a": { "constructorName": 1 } }', 'error.key_unreadable@1:10'],
    ['{ "a": 1, }', 'error.json_invalid@1:11'],
    ['{ /* 1 */ "a": 1 }', 'error.json_invalid@1:3'],
    ['{ "a": 01 }', 'error.json_invalid@1:9'],
    ['', 'error.json_invalid@1:1'],
    ['null', 'error.json_no_object'],
  ])('the JSON %j', async (json, message) => {
    await expect(readJson(json)).resolves.toMatchObject({ problems: [{ name: 'json', message }] });
  });

  test.each(['__proto__', 'constructor', 'my__proto__'])('the key %s in a row', async (key) => {
    const values = { rows: '0', 'key-0': key, 'type-0': 'string', 'value-0': 'x' };
    const problems = [{ name: 'key-0', message: 'error.key_unreadable' }];
    await expect(readPreferences(values)).resolves.toMatchObject({ problems });
  });

  test('keys that only count up from 0, which the server takes for a list', async () => {
    const problems = [{ name: 'root', message: 'error.keys_counted' }];
    await expect(readRows({ 0: 'a', 1: 'b' })).resolves.toMatchObject({ problems });
    await expect(readRows({ 1: 'b' })).resolves.toMatchObject({ problems: [] });
  });

  test.each([
    ['x', 65_527],
    ['/', 32_763],
    ['é', 10_921],
    ['\uD83D\uDE00', 5_460],
  ])('one %s more than the server has room for', async (character, count) => {
    await expect(readRows({ a: character.repeat(count) })).resolves.toMatchObject({ problems: [] });
    await expect(readRows({ a: character.repeat(count + 1) })).resolves.toMatchObject({
      problems: [{ name: 'root', message: 'error.prefs_large' }],
    });
  });
});
