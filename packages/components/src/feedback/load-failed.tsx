'use client';

export interface LoadFailedProps {
  /** Whether it stands on a card already. */
  isInside: boolean;
  isPending: boolean;
  tryAgain: () => void;
  /** Finds the words for a key. */
  say: (key: 'error.network' | 'form.fetchAgain') => string;
}

/** Says that the code of a view could not be fetched, on a card of its own if need be: the kit's is another piece. */
export function LoadFailed({ isInside, isPending, tryAgain, say }: LoadFailedProps) {
  const retry = (kind: string) => (
    <button
      type="button"
      className={`ak-button ${kind}`}
      aria-disabled={isPending}
      aria-busy={isPending}
      onClick={tryAgain}
    >
      {say('form.fetchAgain')}
    </button>
  );
  return isInside ? (
    <div role="alert" className="ak ak-alert">
      <p tabIndex={-1} data-message>
        {say('error.network')}
      </p>
      {retry('ak-quiet')}
    </div>
  ) : (
    <section className="ak ak-card">
      <header className="ak-header">
        <h1 tabIndex={-1} className="ak-title" data-message>
          {say('error.network')}
        </h1>
      </header>
      {retry('ak-primary ak-wide')}
    </section>
  );
}
