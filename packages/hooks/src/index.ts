export type { AuthStatus } from './auth-status.ts';
export type { AccountErrorType } from './error-types.ts';
export * from './errors.ts';
export type { Otp } from './flows/parts/use-otp.ts';
export type { SendOptions } from './flows/parts/use-sender.ts';
export type { VerificationWay } from './flows/parts/use-verification-ways.ts';
export { useAccountSync } from './flows/use-account-sync.ts';
export { useAuthStatus } from './flows/use-auth-status.ts';
export { type EmailOtpOptions, useEmailOtp } from './flows/use-email-otp.ts';
export { type Guest, useGuest } from './flows/use-guest.ts';
export { type Jwt, type JwtOptions, useJwt } from './flows/use-jwt.ts';
export {
  type LinkedIdentities,
  type LinkedIdentitiesOptions,
  useLinkedIdentities,
} from './flows/use-linked-identities.ts';
export { type MagicUrl, type MagicUrlOptions, useMagicUrl } from './flows/use-magic-url.ts';
export { type MfaChallenge, useMfaChallenge } from './flows/use-mfa-challenge.ts';
export { type MfaSetup, useMfaSetup } from './flows/use-mfa-setup.ts';
export { type OAuth, type OAuthOptions, type OAuthProviderName, useOAuth } from './flows/use-oauth.ts';
export { usePhoneOtp } from './flows/use-phone-otp.ts';
export {
  type NewPassword,
  type Recovery,
  type RecoveryOptions,
  useRecovery,
} from './flows/use-recovery.ts';
export { type SignOut, useSignOut } from './flows/use-sign-out.ts';
export { useVerification, type Verification, type VerificationOptions } from './flows/use-verification.ts';
export * from './hooks/index.ts';
export type * from './operations/additions.ts';
export { type AccountClient, lazyClient, type RealtimeEvent } from './operations/client.ts';
export { ACCOUNT_PARTS, type AccountKey, type AccountPart, accountKey } from './operations/keys.ts';
export type { ListParams } from './operations/lists.ts';
export type { ChallengeParams, MfaFactor } from './operations/mfa-factor.ts';
export type { PagesParams } from './operations/pages.ts';
export * from './predicates/address.ts';
export * from './predicates/credential.ts';
export * from './predicates/project.ts';
export * from './predicates/session.ts';
export { useAccountCache, useAccountClient } from './react/context.ts';
export type { MutationHook, MutationHookOptions } from './react/create-mutation-hook.ts';
export type { ParamsQueryHook, QueryHook, QueryHookOptions } from './react/create-query-hook.ts';
export type { UserMutationHook } from './react/create-user-mutation-hook.ts';
export { AccountProvider, type AccountProviderProps } from './react/provider.tsx';
export { retryAfter } from './retry-after.ts';
export { runMutation } from './run-mutation.ts';
export { watchAuthStatus } from './watch-auth-status.ts';
