'use client';
import { useErrorText } from '../messages/use-error-text.ts';
import { feedback } from './load-feedback.ts';

/** For what a button asked for: counts down to the moment when the server listens again, if it has had too much. */
export function Countdown({ failure }: { failure: unknown }) {
  const say = useErrorText();
  const { FormNote } = feedback();
  return failure ? (
    <>
      {' '}
      <FormNote form={{ status: 'idle', failure }} say={say} />
    </>
  ) : null;
}
