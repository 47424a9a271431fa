import { useAccount, useAuthStatus } from '@appwrite-kit/hooks';

/** What a visitor sees when the server cannot be reached before anything is known of them. */
export function ConnectionProblem() {
  const { status } = useAuthStatus();
  const { refetch, isFetching } = useAccount();
  if (status !== 'error') return null;
  return (
    <section className="demo-problem" role="alert">
      <h1>The server cannot be reached</h1>
      <p>Is the emulator still running? Start it again with `npm start`.</p>
      <button type="button" disabled={isFetching} onClick={() => void refetch()}>
        Try again
      </button>
    </section>
  );
}
