import { MfaChallengeForm } from '@appwrite-kit/components';
import { useAuthStatus, useSignOut } from '@appwrite-kit/hooks';
import { useEffect, useRef } from 'react';
import { useDisplayName } from '../chrome/use-display-name.ts';
import { useTexts } from '../texts/texts.ts';

/** What signing in on this page has come to. */
export function Outcome() {
  const { status } = useAuthStatus();
  if (status === 'mfa-required') return <MfaChallengeForm heading="h2" />;
  return status === 'signed-in' ? <Success /> : null;
}

function Success() {
  const t = useTexts();
  const name = useDisplayName();
  const { signOut, status } = useSignOut();
  const message = useRef<HTMLParagraphElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) message.current?.focus();
  }, []);
  return (
    <div className="demo-notice">
      <p ref={message} tabIndex={-1}>
        {t.depthsDone(name)}
      </p>
      <button type="button" className="demo-button" disabled={status === 'signing-out'} onClick={signOut}>
        {t.signOut}
      </button>
    </div>
  );
}
