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

export interface AttemptNoteProps {
  attempt: { isPending: boolean; error: unknown };
  say: FormNoteProps['say'];
}

/** The same of anything else that can be tried again. */
export function AttemptNote({ attempt: { isPending, error }, say }: AttemptNoteProps): ReactNode {
  return <FormNote form={{ status: isPending ? 'pending' : 'idle', failure: error }} say={say} />;
}
