'use client';
import { isPasswordResetRequired, isUserBlocked, useAuthStatus } from '@appwrite-kit/hooks';
import { type MouseEvent, Suspense, useDeferredValue } from 'react';
import type { CardProps } from '../card/card.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import { rememberMethod, useLastMethod } from './last-method.ts';
import { lazyView } from './lazy-view.ts';
import { type AuthMethod, type AuthView, methodOf, startOf, viewsOf } from './methods.ts';
import { safePath } from './safe-path.ts';
import { useArrival } from './use-arrival.ts';
import { type AuthViewOptions, useAuthView } from './use-auth-view.ts';
import { useScreen } from './use-screen.ts';
import { renderView } from './views.tsx';

const Alternatives = lazyView(async () => (await import('./other-view.tsx')).Alternatives);

export interface AuthFlowProps extends AuthViewOptions {
  /** The ways to sign in that are offered. Email and password if left out. */
  methods?: readonly AuthMethod[];
  /** A path on this site to go to after signing in. Anything that leads off the site is ignored. */
  redirectTo?: string;
  /** Runs once somebody has signed in, all steps included, and before `redirectTo` is followed. */
  onSuccess?: () => void;
  /** Redeems links, and what providers send back, without a click. Mail scanners open links too, and may use them up. */
  autoRedeem?: boolean;
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
  autoRedeem = false,
  heading = 'h1',
  classNames,
  slots,
  ...options
}: AuthFlowProps) {
  const { status, account, error } = useAuthStatus();
  const lastMethod = useLastMethod(methods);
  const views = viewsOf(methods);
  const { view, isReturning, endReturn, href, returnUrl, show } = useAuthView(
    views,
    lastMethod && startOf(lastMethod),
    options,
  );
  const { ref, email, keepEmail } = useScreen();
  const destination = redirectTo === undefined ? undefined : safePath(redirectTo);
  const finish = () => {
    onSuccess?.();
    if (destination) (options.navigate ?? goTo)(destination);
  };
  const reportSuccess = useArrival(status, finish);

  const isRefused = isUserBlocked(error) || isPasswordResetRequired(error);
  const settled = isRefused ? 'refused' : status === 'signed-in' || status === 'mfa-required' ? status : view;
  // A link may be for another account than the one that is signed in.
  const screen = isReturning ? view : settled;
  // The screen before stays until the code of the next one is there.
  const shown = useDeferredValue(screen);

  const linkTo = (next: AuthView) => ({
    href: href(next),
    onClick: (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      keepEmail();
      show(next);
    },
  });
  const link = (next: AuthView) => (views.includes(next) ? linkTo(next) : undefined);

  const method = view && methodOf(view);
  const others = methods.filter((other) => other !== method);
  const onSignedIn = () => {
    if (method) rememberMethod(method);
    endReturn();
    reportSuccess('first');
  };

  return (
    <Suspense>
      <div key={shown} ref={ref} onSubmitCapture={keepEmail}>
        {shown &&
          renderView(shown, {
            account,
            error,
            email,
            link,
            start: views[0],
            returnUrl,
            onSignedIn,
            onConfirmed: () => reportSuccess('second'),
            onContinue: destination || onSuccess ? finish : undefined,
            autoRedeem,
            alternatives: others.length > 0 && (
              <Suspense>
                <Alternatives
                  methods={others}
                  lastMethod={lastMethod}
                  isBelowForm={method !== undefined}
                  success={returnUrl('oauth')}
                  link={(other) => linkTo(startOf(other))}
                  onUse={rememberMethod}
                  onSignedIn={onSignedIn}
                />
              </Suspense>
            ),
            looks: { heading, classNames, slots },
          })}
      </div>
    </Suspense>
  );
}
