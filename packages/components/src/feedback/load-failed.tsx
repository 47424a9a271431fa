'use client';

export interface LoadFailedProps {
  isPending: boolean;
  tryAgain: () => void;
  /** Finds the words for a key. */
  say: (key: 'error.network' | 'form.fetchAgain') => string;
}

/** Says that the code of a view could not be fetched, on a card of its own: the kit's is another piece. */
export function LoadFailed({ isPending, tryAgain, say }: LoadFailedProps) {
  return (
    <section className="ak ak-card">
      <header className="ak-header">
        <h1 tabIndex={-1} className="ak-title">
          {say('error.network')}
        </h1>
      </header>
      <button
        type="button"
        className="ak-button ak-primary ak-wide"
        aria-disabled={isPending}
        aria-busy={isPending}
        onClick={tryAgain}
      >
        {say('form.fetchAgain')}
      </button>
    </section>
  );
}
