// All that is said of a failure, or of a long wait, in one piece. It shares no module with what forms need at once: what two
// pieces share would have to be a third.
import { errors } from '../messages/en/errors.ts';
import { form } from '../messages/en/form.ts';

export { errorKey } from '../messages/failure.ts';
export { placeOf } from './place-of.ts';
export { RetryCountdown } from './retry-countdown.tsx';
export { SlowNote } from './slow-note.tsx';

export const texts = { ...errors, ...form };
