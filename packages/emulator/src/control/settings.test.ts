import { Account, Client } from 'appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';

let emulator: Emulator;
let control: ReturnType<typeof controlOf>;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false, project: { mockPhones: { '+15550100': '123456' } } });
  control = controlOf(emulator);
});

afterEach(() => emulator.close());

test('a way to sign in that is switched off is off from the next request on', async () => {
  const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
  const signUp = (userId: string) =>
    account.create({ userId, email: `${userId}@example.com`, password: 'analytical' });
  await signUp('ada');
  await control('PATCH', 'settings', { project: { authMethods: { 'email-password': false } } });
  await expect(signUp('grace')).rejects.toMatchObject({ type: 'user_auth_method_unsupported' });
  await control('PATCH', 'settings', { project: { authMethods: { 'email-password': true } } });
  await signUp('grace');
});

test('what is not named stays, and null takes away', async () => {
  await control('PATCH', 'settings', { project: { maxSessions: 2, mockPhones: { '+15550101': '654321' } } });
  expect(emulator.settings.project).toMatchObject({
    maxSessions: 2,
    mockPhones: { '+15550100': '123456', '+15550101': '654321' },
  });
  await control('PATCH', 'settings', { project: { maxSessions: null, mockPhones: { '+15550100': null } } });
  expect(emulator.settings.project).toMatchObject({ maxSessions: 10, mockPhones: { '+15550101': '654321' } });
});

test('another web platform may call at once', async () => {
  const preflighted = () =>
    fetch(`${emulator.endpoint}/account`, {
      headers: { origin: 'https://app.test', 'x-appwrite-project': emulator.projectId },
    });
  expect(await (await preflighted()).json()).toMatchObject({ type: 'general_unknown_origin' });
  await control('PATCH', 'settings', { project: { platforms: ['app.test'] } });
  expect(await (await preflighted()).json()).toMatchObject({ type: 'general_unauthorized_scope' });
});

test('a change is taken back to what the emulator was started with', async () => {
  const before = structuredClone(emulator.settings);
  await control('PATCH', 'settings', { rateLimits: true, project: { name: 'Other', smtp: false } });
  expect((await control('DELETE', 'settings')).body).toEqual(before);
});

test.each([
  [{ project: { id: 'other' } }, '`project.id` can be chosen only when'],
  [{ compat: '1.9' }, '`compat` can be chosen only when'],
  [{ project: { nmae: 'x' } }, 'Unknown option `project.nmae`'],
  [{ project: { maxSessions: 'many' } }, '`project.maxSessions` must be a whole number'],
])('%j is refused', async (changes, message) => {
  const before = structuredClone(emulator.settings);
  const { status, body } = await control('PATCH', 'settings', changes);
  expect(status).toBe(400);
  expect(body.message).toContain(message);
  expect(emulator.settings).toEqual(before);
});
