'use client';
import { useEffect, useRef } from 'react';
import { Card } from '../card/card.tsx';
import { authFlow } from '../messages/en/auth-flow.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Alternatives } from './alternatives.tsx';
import type { Flow } from './flow.ts';
import { isSessionRefused } from './is-session-refused.ts';

/** What no change to a form can mend: a method that is switched off, or an account that cannot be used. */
export function Refusal(flow: Flow) {
  const t = useMessages(authFlow);
  const { props, state, setState } = flow;
  const reason = state.refusal?.reason;
  const failure = useFailureText(reason);
  const root = useRef<HTMLDivElement>(null);
  const { methods, heading } = props;
  const isAccount = isSessionRefused(reason);
  const isOnlyMethod = !isAccount && methods.length === 1;

  useEffect(() => {
    const screen = root.current?.parentElement;
    const focusTitle = () => screen?.querySelector<HTMLElement>('.ak-title')?.focus();
    focusTitle();
    return focusTitle;
  }, []);

  return (
    <div ref={root}>
      <Card
        title={t(isAccount ? 'authFlow.refused' : 'authFlow.methodOff')}
        description={
          isAccount ? failure : t(isOnlyMethod ? 'authFlow.onlyMethodOff' : 'authFlow.methodOffHelp')
        }
        heading={heading ?? 'h1'}
      >
        <div className="ak-stack">
          {!isAccount && !isOnlyMethod && <Alternatives {...flow} />}
          <button
            type="button"
            className="ak-button"
            onClick={() => setState({ ...state, refusal: undefined })}
          >
            {t(isAccount ? 'authFlow.otherAccount' : 'authFlow.back')}
          </button>
        </div>
      </Card>
    </div>
  );
}
