'use client';
import { isPasswordResetRequired, isUserBlocked, useAuthStatus } from '@appwrite-kit/hooks';
import { type MouseEvent, Suspense, useCallback, useDeferredValue, useRef, useState } from 'react';
import type { CardProps } from '../card/card.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import { lazyView } from './lazy-view.ts';
import { safePath } from './safe-path.ts';
import { useArrival } from './use-arrival.ts';
import { type AuthViewOptions, useAuthView } from './use-auth-view.ts';
import { type AuthMethod, type AuthView, renderView, viewsOf } from './views.tsx';

const AlreadySignedIn = lazyView(async () => (await import('./already-signed-in.tsx')).AlreadySignedIn);
const SessionRefused = lazyView(async () => (await import('./session-refused.tsx')).SessionRefused);
const MfaRequired = lazyView(async () => (await import('./mfa-required.tsx')).MfaRequired);

export interface AuthFlowProps extends AuthViewOptions {
  /** The ways to sign in that are offered. Email and password if left out. */
  methods?: readonly AuthMethod[];
  /** A path on this site to go to after signing in. Anything that leads off the site is ignored. */
  redirectTo?: string;
  /** Runs once somebody has signed in, all steps included, and before `redirectTo` is followed. */
  onSuccess?: () => void;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: Partial<FormSlots>;
}

const goTo = (path: string) => window.location.assign(path);
const passwordOnly: readonly AuthMethod[] = ['password'];

/**
 * The whole way in: signing in, creating an account, and what the server asks for in between. Views change in memory, or
 * along the address bar with `path`. The typed email travels along, and a new view's heading has the focus.
 *
 * @example
 * <AuthFlow redirectTo="/dashboard" />
 * @example
 * <AuthFlow path="/auth" navigate={router.push} onSuccess={() => router.push('/')} />
 */
export function AuthFlow({
  methods = passwordOnly,
  redirectTo,
  onSuccess,
  heading = 'h1',
  classNames,
  slots,
  ...options
}: AuthFlowProps) {
  const { status, account, error } = useAuthStatus();
  const { view, href, show } = useAuthView(viewsOf(methods), options);
  const [email, setEmail] = useState<string>();
  const destination = redirectTo === undefined ? undefined : safePath(redirectTo);
  const finish = () => {
    onSuccess?.();
    if (destination) (options.navigate ?? goTo)(destination);
  };
  const reportSuccess = useArrival(status, finish);

  const isRefused = isUserBlocked(error) || isPasswordResetRequired(error);
  const screen = isRefused ? 'refused' : status === 'signed-in' || status === 'mfa-required' ? status : view;
  // The screen before stays until the code of the next one is there.
  const shown = useDeferredValue(screen);

  const lastScreen = useRef<HTMLElement>(null);
  const focusHeading = useCallback((element: HTMLElement | null) => {
    if (!element || element === lastScreen.current) return;
    if (lastScreen.current) element.querySelector<HTMLElement>('.ak-title')?.focus();
    lastScreen.current = element;
  }, []);

  const link = (next: AuthView) => ({
    href: href(next),
    onClick: (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const field = event.currentTarget.closest('.ak')?.querySelector<HTMLInputElement>('[name=email]');
      setEmail(field?.value ?? email);
      show(next);
    },
  });

  return (
    <Suspense>
      <div key={shown} ref={focusHeading} className="ak-flow">
        {shown === 'signed-in' ? (
          <AlreadySignedIn
            name={account?.name || account?.email}
            onContinue={destination || onSuccess ? finish : undefined}
          />
        ) : shown === 'refused' ? (
          <SessionRefused error={error} />
        ) : shown === 'mfa-required' ? (
          <MfaRequired />
        ) : (
          shown &&
          renderView(shown, {
            email,
            link,
            onSignedIn: () => reportSuccess('first'),
            heading,
            classNames,
            slots,
          })
        )}
      </div>
    </Suspense>
  );
}
