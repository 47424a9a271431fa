import {
  EmailVerificationCallback,
  MagicUrlCallback,
  OAuthCallback,
  ResetPasswordCallback,
} from '@appwrite-kit/components';
import type { ComponentType } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Callback } from './callback-url.ts';

interface CallbackProps {
  heading: 'h1';
  retryLink: { href: string };
  onSuccess(): void;
}

const SCREENS: Record<Callback, ComponentType<CallbackProps>> = {
  'magic-url': MagicUrlCallback,
  oauth: OAuthCallback,
  'verify-email': EmailVerificationCallback,
  'reset-password': ResetPasswordCallback,
};

/** Where mails and providers lead back to. */
export function CallbackPage({ kind }: { kind: string }) {
  const [, navigate] = useLocation();
  if (!Object.hasOwn(SCREENS, kind)) return <Redirect to="/" />;
  const Screen = SCREENS[kind as Callback];
  return (
    <div className="demo-centre">
      <Screen heading="h1" retryLink={{ href: '/' }} onSuccess={() => navigate('/')} />
    </div>
  );
}
