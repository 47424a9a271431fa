import { isPasswordResetRequired, isUserBlocked, useAccount, useAuthStatus } from '@appwrite-kit/hooks';
import { useTexts } from '../texts/texts.ts';

/** What a visitor sees when the server cannot be reached before anything is known of them. */
export function ConnectionProblem() {
  const t = useTexts();
  const { status, error } = useAuthStatus();
  const { refetch, isFetching } = useAccount();
  // A session that is refused is said by the sign-in.
  if (status !== 'error' || isUserBlocked(error) || isPasswordResetRequired(error)) return null;
  return (
    <section className="demo-problem" role="alert">
      <h1>{t.problemTitle}</h1>
      <p>{t.problemHelp}</p>
      <button type="button" className="demo-button" disabled={isFetching} onClick={() => void refetch()}>
        {t.problemRetry}
      </button>
    </section>
  );
}
