'use client';
import { lazyView } from './lazy-view.ts';
import type { SignInRequirement } from './requirement.ts';

/**
 * Asks for an email address that is confirmed by a link. Whoever has none adds one; it can be changed on the way.
 *
 * @example
 * <AuthFlow requirements={[verifiedEmail]} onSuccess={() => navigate('/')} />
 */
export const verifiedEmail: SignInRequirement = {
  isMet: ({ emailVerification }) => emailVerification,
  Screen: /* @__PURE__ */ lazyView(async () => (await import('./verify-email-step.tsx')).VerifyEmailByLink),
};

/**
 * Asks for an email address that is confirmed by a code, on servers since 2.3.
 *
 * @example
 * <AuthFlow requirements={[verifiedEmailByCode]} onSuccess={() => navigate('/')} />
 */
export const verifiedEmailByCode: SignInRequirement = {
  isMet: ({ emailVerification }) => emailVerification,
  Screen: /* @__PURE__ */ lazyView(async () => (await import('./verify-email-step.tsx')).VerifyEmailByCode),
};

/**
 * Asks for a phone number that is confirmed by a code. Whoever has none adds one.
 *
 * @example
 * <AuthFlow requirements={[verifiedPhone]} onSuccess={() => navigate('/')} />
 */
export const verifiedPhone: SignInRequirement = {
  isMet: ({ phoneVerification }) => phoneVerification,
  Screen: /* @__PURE__ */ lazyView(async () => (await import('./verify-phone-step.tsx')).VerifyPhoneStep),
};

/**
 * Asks for a second factor: whoever has none sets up an authenticator app and saves recovery codes.
 *
 * @example
 * <AuthFlow requirements={[verifiedEmail, secondFactor]} onSuccess={() => navigate('/')} />
 */
export const secondFactor: SignInRequirement = {
  isMet: ({ mfa }) => mfa,
  Screen: /* @__PURE__ */ lazyView(async () => (await import('./mfa-setup-step.tsx')).MfaSetupStep),
};
