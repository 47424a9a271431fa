import type { AuthMethod } from '@appwrite-kit/components';

/** Every way in that the demo offers. */
export const METHODS: readonly AuthMethod[] = [
  'password',
  'magic-url',
  'email-otp',
  'phone-otp',
  'google',
  'github',
  'apple',
  'anonymous',
];
