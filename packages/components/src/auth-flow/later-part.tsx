'use client';
import { useEffect } from 'react';
import { EmailOtpForm } from '../email-otp/email-otp-form.tsx';
import { EmailVerificationCallback } from '../email-verification/email-verification-callback.tsx';
import { MagicUrlForm } from '../magic-url/magic-url-form.tsx';
import { OAuthCallback } from '../oauth/oauth-callback.tsx';
import { PhoneOtpForm } from '../phone-otp/phone-otp-form.tsx';
import { RecoveryForm } from '../recovery/recovery-form.tsx';
import { SignUpForm } from '../sign-up/sign-up-form.tsx';
import { Alternatives } from './alternatives.tsx';
import type { Flow } from './flow.ts';
import type { AuthView } from './methods.ts';
import { ProvidersCard } from './providers-card.tsx';
import { Refusal } from './refusal.tsx';
import { dropView, returnAddress } from './return-address.ts';
import { SessionScreen } from './session-screen.tsx';
import { keepTyped } from './typed.ts';

export interface LaterPartProps extends Flow {
  /** A screen in place of the first one, or what is shown beside a form. */
  part: Exclude<AuthView, 'sign-in'> | 'session' | 'refusal' | 'alternatives';
}

/**
 * Everything but the first form, fetched in one piece when some of it is shown: many small pieces would each share the form
 * kit with the first form, and make its load larger.
 */
export function LaterPart({ part, ...flow }: LaterPartProps) {
  const { props, auth, place, visit, link, onSignedIn } = flow;
  const { methods, autoRedeem = false, heading, classNames, slots } = props;
  const looks = { heading, classNames, slots };
  const form = { ...looks, alternatives: methods.length > 1 && <Alternatives {...flow} /> };
  const page = { heading, classNames, autoRedeem };
  const signInLink = link('sign-in');
  const startLink = place.first && link(place.first);
  const { email, name, phone, phoneCountry } = visit.typed ?? {};
  useEffect(dropView, []);
  useEffect(() => {
    // The browser's own buttons change the view without a word.
    const root = visit.root.current;
    const keep = () => keepTyped(visit);
    root?.addEventListener('input', keep);
    return () => root?.removeEventListener('input', keep);
  }, [visit]);

  switch (part) {
    case 'alternatives':
      return <Alternatives {...flow} />;
    case 'refusal':
      return <Refusal {...flow} />;
    case 'session':
      return <SessionScreen {...flow} />;
    case 'sign-up':
      return (
        <SignUpForm
          {...form}
          defaultName={name}
          defaultEmail={email}
          signInLink={signInLink}
          onSuccess={() => onSignedIn('password')}
        />
      );
    case 'recovery':
      return (
        <RecoveryForm
          {...looks}
          defaultEmail={email}
          url={returnAddress(part, place.base)}
          signInLink={signInLink}
        />
      );
    case 'magic-url':
      return (
        <MagicUrlForm
          {...form}
          defaultEmail={email}
          url={returnAddress(part, place.base)}
          autoRedeem={autoRedeem}
          onSuccess={() => onSignedIn(part)}
        />
      );
    case 'email-otp':
      return <EmailOtpForm {...form} defaultEmail={email} onSuccess={() => onSignedIn(part)} />;
    case 'phone-otp':
      return (
        <PhoneOtpForm
          {...form}
          defaultPhone={phone}
          defaultCountry={phoneCountry || undefined}
          onSuccess={() => onSignedIn(part)}
        />
      );
    case 'providers':
      return (
        <ProvidersCard heading={heading} classNames={classNames}>
          <Alternatives {...flow} />
        </ProvidersCard>
      );
    case 'oauth':
      return <OAuthCallback {...page} retryLink={startLink} onSuccess={() => onSignedIn()} />;
    case 'verify-email':
      return (
        <EmailVerificationCallback
          {...page}
          retryLink={startLink}
          continueLink={startLink}
          // A guest reads that it is done; whoever is signed in goes on.
          onSuccess={() => auth.status === 'signed-in' && onSignedIn()}
        />
      );
  }
}
