'use client';
import type { AuthStatus } from '@appwrite-kit/hooks';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { MfaChallengeForm } from '../mfa-challenge/mfa-challenge-form.tsx';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { arrive, destinationOf, finish } from './arrival.ts';
import type { Flow } from './flow.ts';
import { focusScreen } from './focus-screen.ts';
import { isSessionRefused } from './is-session-refused.ts';
import { rememberMember } from './remember.ts';
import { findUnmet } from './requirement.ts';
import { returnAddress } from './return-address.ts';
import { SessionRefused } from './session-refused.tsx';
import { SessionUnknown } from './session-unknown.tsx';

/** Where somebody with a session stands, as far as the server is concerned. */
function stepOf({ status, error }: AuthStatus) {
  if (status === 'signed-in' || status === 'mfa-required') return status;
  return isSessionRefused(error) ? 'refused' : 'unknown';
}

/** What a flow shows to people who have a session: what is left to do, or that nothing is. */
export function SessionScreen({ props, auth, place, visit, onSignedIn }: Flow) {
  const { heading, classNames, slots, requirements = [] } = props;
  const [last, setLast] = useState(auth);
  // Who signs out sees the form next, and nothing in between.
  const isNews = auth.status !== last.status || auth.account !== last.account || auth.error !== last.error;
  if (isNews && auth.status !== 'signed-out') setLast(auth);
  // The step before stays until the code of the next one is there.
  const known = useDeferredValue(last);
  const { account, error } = known;
  const step = stepOf(known);
  const unmet = step === 'signed-in' && account ? findUnmet(account, requirements) : undefined;

  useEffect(() => {
    if (auth.status === 'signed-in') rememberMember(true);
    if (auth.status === 'signed-out') rememberMember(false);
  }, [auth.status]);
  useEffect(() => {
    if (step === 'mfa-required' || step === 'refused' || unmet) visit.isDue = true;
    else arrive(visit);
  }, [step, unmet, visit]);
  // An app may take the flow from the page at the moment in which all is done.
  useEffect(() => () => arrive(visit), [visit]);

  const name = unmet ? `unmet ${requirements.indexOf(unmet)}` : step;
  // The flow itself gives the focus to the first of them.
  const root = useRef<HTMLElement>(null);

  const screens = () => {
    if (unmet && account) {
      return (
        <unmet.Screen
          account={account}
          heading={heading}
          verificationUrl={returnAddress('verify-email', place.base)}
        />
      );
    }
    switch (step) {
      case 'unknown':
        return <SessionUnknown heading={heading} error={error} />;
      case 'refused':
        return <SessionRefused heading={heading} error={error} />;
      case 'mfa-required':
        return (
          <MfaChallengeForm
            heading={heading}
            classNames={classNames}
            slots={slots}
            onSuccess={() => onSignedIn()}
          />
        );
      case 'signed-in':
        return (
          <AlreadySignedIn
            heading={heading}
            name={account?.name || account?.email}
            onContinue={props.onSuccess || destinationOf(props) ? () => finish(props) : undefined}
          />
        );
    }
  };
  return (
    <div key={name} ref={(element) => focusScreen(root, element)}>
      {screens()}
    </div>
  );
}
