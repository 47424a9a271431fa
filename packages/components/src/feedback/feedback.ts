// All that a form does once it is sent, and says of a failure or a long wait, in one piece. It shares no module with what
// forms need at once: what two pieces share would have to be a third.
import { ignoreHeldEnter } from './ignore-held-enter.ts';

export { errorKey } from '../messages/failure.ts';
export { checkForm } from './check-form.ts';
export { errorText } from './error-text.ts';
export { AttemptNote, FormNote } from './form-note.tsx';
export { retryView } from './retry-view.tsx';
export { showFailure } from './show-failure.ts';
export { submitForm } from './submit-form.ts';

// Here, and not in a module of its own: bundlers leave out modules that nothing is taken from.
document.addEventListener('keydown', ignoreHeldEnter, true);
