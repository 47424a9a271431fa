import { expect, test } from 'vitest';
import { parseSettings } from './parse.ts';

test('a project without settings is a new project of Appwrite', () => {
  const { project, compat, rateLimits } = parseSettings({});
  expect({ compat, rateLimits }).toEqual({ compat: 'latest', rateLimits: true });
  expect(project).toMatchObject({ maxSessions: 10, sessionDuration: 31_536_000, passwordHistory: 0 });
  expect(project.authMethods['magic-url']).toBe(true);
  expect(project.oauth.github).toMatchObject({ enabled: true, consent: 'ask' });
  expect(project.oauth.mock).toMatchObject({ enabled: true, consent: 'auto', identity: { verified: true } });
});

test('the older generation has no limit of sessions', () => {
  expect(parseSettings({ compat: '1.9' }).project.maxSessions).toBe(0);
});

test.each([
  [{ projct: {} }, 'Unknown option `projct`. Allowed here: project, rateLimits, compat, trustProxy.'],
  [{ project: { maxSession: 3 } }, 'Unknown option `project.maxSession`.'],
  [{ project: { oauth: { gitub: {} } } }, 'Unknown OAuth provider `project.oauth.gitub`.'],
  [
    { project: { authMethods: { phone: 'yes' } } },
    '`project.authMethods.phone` must be true or false, got "yes".',
  ],
  [{ project: { maxSessions: -1 } }, '`project.maxSessions` must be a whole number from 0'],
  [{ project: { apiKeys: [{}] } }, '`project.apiKeys[0].secret` must be a non-empty string'],
  [{ compat: '2.0' }, '`compat` must be one of latest, 1.9, got "2.0".'],
  [[], '`options` must be an object'],
])('%j is refused in a sentence', (input, sentence) => {
  expect(() => parseSettings(input)).toThrow(sentence);
});
