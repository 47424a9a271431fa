import type * as whole from './feedback.ts';

/** What forms and buttons do, and say, once they are pressed; some of it only once a form has been sent. */
type Feedback = Pick<typeof whole, 'errorText' | 'errorKey' | 'submitForm' | 'FormNote'> &
  Partial<typeof whole>;

const UNREACHABLE = 'error.network';

/** What has to do until the rest is there. If it cannot be fetched, the network is what is wrong, whatever else is. */
let latest: Feedback = {
  errorText: (_key, messages) =>
    messages[UNREACHABLE] ?? 'The server cannot be reached. Check your connection and try again.',
  errorKey: () => UNREACHABLE,
  submitForm: async (form) => form.setError('root', { message: UNREACHABLE }),
  FormNote: () => null,
};

/**
 * Fetches what forms and buttons need once they are pressed. They do so when they are shown: once something has failed, the
 * network may be gone. Never rejects; what could not be fetched is fetched at the next call.
 */
export async function loadFeedback(): Promise<Feedback> {
  try {
    latest = await import('./feedback.ts');
  } catch {
    // What there is has to do.
  }
  return latest;
}

/** As much of it as has been fetched. */
export const feedback = (): Feedback => latest;
