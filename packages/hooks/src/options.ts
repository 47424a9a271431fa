export type { AuthStatus } from './auth-status.ts';
export type { AccountErrorType } from './error-types.ts';
export * from './errors.ts';
export type * from './operations/additions.ts';
export { type AccountClient, lazyClient } from './operations/client.ts';
export type {
  AccountMutationOptions,
  AccountQueryOptions,
  MutationOperation,
  QueryOperation,
} from './operations/define.ts';
export * from './operations/index.ts';
export { ACCOUNT_PARTS, type AccountKey, type AccountPart, accountKey } from './operations/keys.ts';
export type { ListParams } from './operations/lists.ts';
export type { ChallengeParams, MfaFactor } from './operations/mfa-factor.ts';
export {
  identityPagesOptions,
  logPagesOptions,
  type PagesOptions,
  type PagesParams,
} from './operations/pages.ts';
export * from './predicates/address.ts';
export * from './predicates/credential.ts';
export * from './predicates/project.ts';
export * from './predicates/session.ts';
export { retryAfter } from './retry-after.ts';
export { runMutation } from './run-mutation.ts';
export { watchAuthStatus } from './watch-auth-status.ts';
