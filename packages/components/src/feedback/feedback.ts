// All that a form does once it is sent, and says of a failure or a long wait, in one piece. It shares no module with what
// forms need at once: what two pieces share would have to be a third.
import { errors } from '../messages/en/errors.ts';
import { form } from '../messages/en/form.ts';
import { ignoreHeldEnter } from './ignore-held-enter.ts';

export { errorKey } from '../messages/failure.ts';
export { checkForm } from './check-form.ts';
export { RetryCountdown } from './retry-countdown.tsx';
export { retryView } from './retry-view.tsx';
export { showFailure } from './show-failure.ts';
export { SlowNote } from './slow-note.tsx';
export { submitForm } from './submit-form.ts';

export const texts = { ...errors, ...form };

// Here, and not in a module of its own: bundlers leave out modules that nothing is taken from.
document.addEventListener('keydown', ignoreHeldEnter, true);
