// Every step but the first, of all flows, in one piece: pieces of their own would share most of their parts, and what two of
// them share would have to be a piece as well.
export { MagicUrlSteps } from '../magic-url/magic-url-steps.tsx';
export { OtherAccount } from '../mfa-challenge/other-account.tsx';
export { OtherFactors } from '../mfa-challenge/other-factors.tsx';
export { OtherWays } from '../mfa-challenge/other-ways.tsx';
export { OAuthLinkSteps } from '../oauth/oauth-link-steps.tsx';
export { OtpSteps } from '../otp/otp-steps.tsx';
export { RecoverySteps } from '../recovery/recovery-steps.tsx';
export { Done } from './done.tsx';
