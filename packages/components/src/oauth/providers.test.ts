import { OAuthProvider } from 'appwrite';
import { expect, test } from 'vitest';
import { providerName } from './providers.ts';

test.each([
  [OAuthProvider.Github, 'GitHub'],
  [OAuthProvider.Google, 'Google'],
  [OAuthProvider.Auth0, 'Auth0'],
  [OAuthProvider.Linkedin, 'LinkedIn'],
  [OAuthProvider.PaypalSandbox, 'PayPal Sandbox'],
  [OAuthProvider.X, 'X'],
] as const)('%s is called %s', (provider, name) => {
  expect(providerName(provider)).toBe(name);
});
