import { startEmulator } from '@appwrite-kit/testing/emulator';
import { Profiler } from 'react';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, look, looks } from '../testing/accessibility.ts';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { PreferencesEditor } from './preferences-editor.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

const everyType = {
  theme: 'dark',
  size: 14,
  beta: true,
  nickname: null,
  layout: { side: 'left' },
  tags: [1, 'a'],
};

async function open(prefs: object = everyType) {
  const account = await seedSignedIn(emulator);
  await account.updatePrefs({ prefs });
  const screen = await openPage(emulator, <PreferencesEditor />);
  const group = (number: number) => screen.getByRole('group', { name: `Preference ${number}`, exact: true });
  const button = (name: string) => screen.getByRole('button', { name, exact: true });
  await expect.element(button('Save')).toBeVisible();
  return {
    account,
    screen,
    group,
    button,
    json: screen.getByLabelText('JSON', { exact: true }),
    key: (number: number) => group(number).getByLabelText('Key'),
    type: (number: number) => group(number).getByLabelText('Type'),
    value: (number: number) => group(number).getByLabelText('Value'),
    save: async () => {
      await button('Save').click();
      await expect.element(screen.getByText('Saved.')).toBeVisible();
      return account.getPrefs();
    },
  };
}

test('every type is kept when nothing but one text changes', async () => {
  const { value, save } = await open();
  await value(1).fill('light');
  await expect(save()).resolves.toEqual({ ...everyType, theme: 'light' });
});

test('rows are added and removed, with the type that was chosen', async () => {
  const { button, key, type, value, save } = await open({ theme: 'dark', old: 1 });
  await button('Add').click();
  await expect.element(key(3)).toHaveFocus();
  await key(3).fill('volume');
  await type(3).selectOptions('Number');
  await value(3).fill('1.5');
  await button('Add').click();
  await key(4).fill('sound');
  await type(4).selectOptions('Yes or no');
  await value(4).selectOptions('No');
  await button('Remove preference 2').click();
  await expect(save()).resolves.toEqual({ theme: 'dark', volume: 1.5, sound: false });
});

test('a removed row leaves the focus in the list', async () => {
  const { button } = await open({ a: 1, b: 2 });
  (button('Remove preference 2').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Remove preference 1')).toHaveFocus();
});

test('a missing key, a key that is there twice and a number that is none are said at their fields', async () => {
  const { key, type, value, button } = await open({ a: 'x', b: 'y', c: 'z' });
  await key(1).fill('');
  await key(3).fill('b');
  await type(2).selectOptions('Number');
  await button('Save').click();
  await expect.element(key(1)).toHaveAccessibleDescription('Enter a key.');
  await expect.element(key(3)).toHaveAccessibleDescription('This key is there twice.');
  await expect.element(value(2)).toHaveAccessibleDescription('Enter a number such as 12 or 1.5.');
  await expect.element(value(2)).toHaveValue('y');
  expect(requestsTo('/account/prefs')).toBe(2);
});

test('what was typed travels to JSON and back', async () => {
  const { key, value, button, json, save } = await open({ theme: 'dark' });
  await value(1).fill('light');
  await button('Edit as JSON').click();
  await expect.element(json).toHaveValue('{\n  "theme": "light"\n}');
  await json.fill('{ "a b": 1, "list": [true] }');
  await button('Edit as a list').click();
  await expect.element(key(1)).toHaveValue('a b');
  await expect.element(value(2)).toHaveValue('[true]');
  expect(JSON.stringify(await save())).toBe('{"a b":1,"list":[true]}');
});

test.each([
  ['{\n  "a": 1,\n  "b": }', 'This is not JSON. Look at line 3, column 8.'],
  ['{ "a": 1', 'This is not JSON. Look at line 1, column 9.'],
  ['[1]', 'It must be an object, such as { "theme": "dark" }.'],
])('JSON that is wrong is said precisely: %j', async (text, message) => {
  const { button, json } = await open();
  await button('Edit as JSON').click();
  await json.fill(text);
  await button('Save').click();
  await expect.element(json).toHaveAccessibleDescription(message);
  await button('Edit as a list').click();
  await expect.element(json).toHaveValue(text);
});

test('more than the server keeps is not sent', async () => {
  const { screen, value, button } = await open({ text: '' });
  await value(1).fill('x'.repeat(65_525));
  await button('Save').click();
  await expect.element(screen.getByText(/There is room for 65,535 bytes/)).toBeVisible();
  await value(1).fill('x'.repeat(65_524));
  await button('Save').click();
  await expect.element(screen.getByText('Saved.')).toBeVisible();
});

test.each(['__proto__', 'constructor'])(
  'the key %s, which would lock the app out, is refused',
  async (name) => {
    const { key, button, account } = await open({ theme: 'dark' });
    await key(1).fill(name);
    await button('Save').click();
    await expect.element(key(1)).toHaveAccessibleDescription(/Choose another key/);
    await expect(account.getPrefs()).resolves.toEqual({ theme: 'dark' });
  },
);

test('keys that look like numbers stay keys', async () => {
  const { key, save } = await open({ 10: 'ten', 2: 'two' });
  await key(1).fill('3');
  await expect(save()).resolves.toEqual({ 10: 'ten', 3: 'two' });
});

test('what the server does not take is said, and nothing typed is lost', async () => {
  const { screen, button } = await open({ theme: 'dark' });
  await button('Remove preference 1').click();
  await button('Save').click();
  await expect.element(screen.getByText(/Newer servers want at least one preference/)).toBeVisible();
  await button('Add').click();
  await expect.element(screen.getByLabelText('Key')).toBeVisible();
});

test('a failure of the server loses nothing', async () => {
  const { screen, value, button } = await open({ theme: 'dark' });
  await emulator.control('POST', 'faults', { method: 'PATCH', status: 500, count: 1 });
  await value(1).fill('light');
  await button('Save').dblClick();
  await expect.element(screen.getByText(/The server has a problem/)).toBeVisible();
  await expect.element(value(1)).toHaveValue('light');
});

test('typing renders nothing', async () => {
  const account = await seedSignedIn(emulator);
  await account.updatePrefs({ prefs: everyType });
  const onRender = vi.fn();
  const screen = await openPage(
    emulator,
    <Profiler id="form" onRender={onRender}>
      <PreferencesEditor />
    </Profiler>,
  );
  await screen.getByLabelText('Value').first().click();
  onRender.mockClear();
  await userEvent.keyboard('abc');
  expect(onRender).not.toHaveBeenCalled();
});

test.each(looks)('nothing is wrong with it for axe: $theme, $dir', async (appearance) => {
  look(appearance);
  const { button, json } = await open();
  expect(await accessibilityProblems()).toEqual([]);
  await button('Edit as JSON').click();
  await expect.element(json).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
