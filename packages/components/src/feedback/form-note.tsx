import type { ReactNode } from 'react';
import type { FormController } from '../form/form-controller.ts';
import { RetryCountdown } from './retry-countdown.tsx';
import { SlowNote } from './slow-note.tsx';

export interface FormNoteProps {
  form: Pick<FormController, 'status' | 'failure'>;
  /** Finds the words for a key. */
  say: (key: string) => string;
}

/** What a form says of time: that the answer is slow to come, or how long to wait before it makes sense to try again. */
export function FormNote({ form: { status, failure }, say }: FormNoteProps): ReactNode {
  return status === 'pending' ? <SlowNote say={say} /> : <RetryCountdown error={failure} say={say} />;
}
