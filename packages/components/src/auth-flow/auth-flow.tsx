'use client';
import { type AuthStatus, accountKey, useAccountCache, useAccountClient } from '@appwrite-kit/hooks';
import { type MouseEvent, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { AlternativesRoom } from './alternatives-room.tsx';
import { FirstForm } from './first-form.tsx';
import type { Flow, FlowState, Visit } from './flow.ts';
import { focusScreen } from './focus-screen.ts';
import { isSessionRefused } from './is-session-refused.ts';
import { lazyView } from './lazy-view.ts';
import { loadLater, loadWatch, withLater } from './load-later.ts';
import type { AuthMethod } from './methods.ts';
import type { AuthFlowProps } from './options.ts';
import { usePlace } from './use-place.ts';

const LaterPart = lazyView(async () => (await loadLater()).LaterPart);

/** As long as the server was not asked. */
const unasked: AuthStatus = { status: 'loading', account: undefined, error: null };

const passwordOnly: readonly AuthMethod[] = ['password'];

/**
 * The whole way in: signing in, creating an account, and what the server or the app asks for in between. Views change in
 * memory, or along the address bar with `path`. The typed email travels along, and a new view's heading has the focus.
 *
 * @example
 * <AuthFlow redirectTo="/dashboard" />
 * @example
 * <AuthFlow path="/auth" navigate={router.push} requirements={[verifiedEmail]} onSuccess={() => router.push('/')} />
 */
export function AuthFlow({ methods = passwordOnly, heading = 'h1', ...rest }: AuthFlowProps) {
  const props = { methods, heading, ...rest };
  const cache = useAccountCache();
  const client = useAccountClient();
  const [auth, setAuth] = useState(unasked);
  const [state, setState] = useState<FlowState>({});
  const [visit] = useState<Visit>({ root: { current: null } });
  const place = usePlace(props, state);

  const { status, error } = auth;
  // Guests, who are the most, see the form at once. Who was signed in before does not: it would be taken away again. Once
  // the form is there, it stays.
  const verdict = cache.getQueryData(accountKey(client.config.project, 'status'));
  const isMember = (verdict ?? (place.member || 'signed-out')) !== 'signed-out';
  const isExpected = isMember && !visit.isDue && (status === 'loading' || status === 'error');
  const hasSession =
    status === 'signed-in' || status === 'mfa-required' || isExpected || isSessionRefused(error);
  // A link may be for another account than the one that is signed in. The screen before stays until the next is fetched.
  const shown = useDeferredValue(place.isReturning || !hasSession ? place.view : 'session');

  const flow: Flow = {
    props,
    auth,
    place,
    state,
    setState,
    setAuth,
    visit,
    cache,
    client,
    link: (view) => ({
      href: `${place.base === undefined ? '#' : `${place.base}/`}${view}`,
      onClick: (event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        // The second click of a double click was meant for what was here before.
        if (event.detail > 1) return;
        withLater(
          ({ show }) => show(visit, view),
          // Nothing else is in the state before that part is there.
          () => setState({ wanted: view }),
        );
      },
    }),
    onSignedIn: (method) => withLater(({ signedIn }) => signedIn(visit, method)),
  };
  useEffect(() => {
    visit.flow = flow;
    if (status === 'signed-out') visit.isDue = true;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another client or cache is followed anew.
  useEffect(() => {
    visit.hasLeft = false;
    loadWatch().then(
      ({ watch }) => watch(visit),
      () => undefined,
    );
    return () => {
      visit.hasLeft = true;
      visit.stopWatching?.();
    };
  }, [visit, cache, client]);

  const { refusal } = state;
  const isRefused = refusal?.view === shown;
  return (
    <Suspense>
      <div
        key={shown}
        ref={(element) => focusScreen(visit.root, element)}
        onFocusCapture={() => withLater(() => undefined)}
        onSubmitCapture={() => withLater(({ awaitAnswer }) => awaitAnswer(visit))}
      >
        {isRefused && (
          <Suspense>
            <LaterPart {...flow} part="refusal" />
          </Suspense>
        )}
        {/* What was typed stays, for those who come back. */}
        <div hidden={isRefused}>
          {shown === 'sign-in' ? (
            <FirstForm
              flow={flow}
              heading={heading}
              classNames={rest.classNames}
              slots={rest.slots}
              defaultEmail={visit.typed?.email}
              signUpLink={flow.link('sign-up')}
              forgotPasswordLink={flow.link('recovery')}
              alternatives={
                // Whoever cannot go on reads so there, and tries again.
                (methods.length > 1 || state.wanted) && (
                  <Suspense fallback={<AlternativesRoom methods={methods} />}>
                    <LaterPart {...flow} part="alternatives" />
                  </Suspense>
                )
              }
            />
          ) : (
            shown && <LaterPart {...flow} part={shown} />
          )}
        </div>
      </div>
    </Suspense>
  );
}
