import type * as feedback from './feedback.ts';

interface Texts {
  readonly [key: string]: string;
  readonly 'error.unknown': string;
}

interface Feedback extends Omit<typeof feedback, 'texts' | 'retryView'> {
  readonly texts: Texts;
  readonly retryView?: typeof feedback.retryView;
}

const UNREACHABLE = 'error.network';
const nothing = () => null;

/** What has to do until the rest is there. If it cannot be fetched, the network is what is wrong, whatever else is. */
const substitute: Feedback = {
  texts: { 'error.unknown': 'The server cannot be reached. Check your connection and try again.' },
  errorKey: () => UNREACHABLE,
  checkForm: async (_schema, _element, values) => ({ values, errors: {} }),
  submitForm: async (form) => form.setError('root', { message: UNREACHABLE }),
  showFailure: (_error, form) => form.setError('root', { message: UNREACHABLE }),
  RetryCountdown: nothing,
  SlowNote: nothing,
};
let latest = substitute;

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

/** The English texts, as far as they have been fetched. */
export const feedbackTexts = () => latest.texts;
