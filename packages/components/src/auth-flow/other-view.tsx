'use client';
import { EmailOtpForm } from '../email-otp/email-otp-form.tsx';
import { MagicUrlForm } from '../magic-url/magic-url-form.tsx';
import { MfaChallengeForm } from '../mfa-challenge/mfa-challenge-form.tsx';
import { OAuthCallback } from '../oauth/oauth-callback.tsx';
import { PhoneOtpForm } from '../phone-otp/phone-otp-form.tsx';
import { RecoveryForm } from '../recovery/recovery-form.tsx';
import { SignUpForm } from '../sign-up/sign-up-form.tsx';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { ProvidersCard } from './providers-card.tsx';
import { SessionRefused } from './session-refused.tsx';
import type { AuthViewContext, Screen } from './view-context.ts';

export { Alternatives } from './alternatives.tsx';

export interface OtherViewProps extends AuthViewContext {
  screen: Exclude<Screen, 'sign-in'>;
}

/**
 * Every screen but the first, fetched in one piece when one of them is shown: many small pieces would each share the form
 * kit with the first screen, and make that one larger.
 */
export function OtherView({ screen, looks, ...context }: OtherViewProps) {
  const { account, email, link, returnUrl, autoRedeem, alternatives } = context;
  const { heading, classNames } = looks;
  const form = { ...looks, alternatives, onSuccess: context.onSignedIn };
  switch (screen) {
    case 'sign-up':
      return <SignUpForm {...form} defaultEmail={email} signInLink={link('sign-in')} />;
    case 'recovery':
      return (
        <RecoveryForm {...looks} defaultEmail={email} url={returnUrl(screen)} signInLink={link('sign-in')} />
      );
    case 'magic-url':
      return <MagicUrlForm {...form} defaultEmail={email} url={returnUrl(screen)} autoRedeem={autoRedeem} />;
    case 'email-otp':
      return <EmailOtpForm {...form} defaultEmail={email} />;
    case 'phone-otp':
      return <PhoneOtpForm {...form} />;
    case 'providers':
      return (
        <ProvidersCard heading={heading} classNames={classNames}>
          {alternatives}
        </ProvidersCard>
      );
    case 'oauth':
      return (
        <OAuthCallback
          heading={heading}
          classNames={classNames}
          autoRedeem={autoRedeem}
          retryLink={context.start && link(context.start)}
          onSuccess={context.onSignedIn}
        />
      );
    case 'signed-in':
      return <AlreadySignedIn name={account?.name || account?.email} onContinue={context.onContinue} />;
    case 'mfa-required':
      return <MfaChallengeForm {...looks} onSuccess={context.onConfirmed} />;
    case 'refused':
      return <SessionRefused error={context.error} />;
  }
}
