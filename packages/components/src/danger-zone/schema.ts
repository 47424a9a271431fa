import { z } from 'zod/mini';
import { rule } from '../form/rule.ts';

/** A phrase that has to be typed as it stands, so that nothing happens by accident. Spaces around it do not count. */
export const confirmationSchema = (phrase: string) =>
  z.looseObject({
    confirmation: z.string().check(rule((text) => text.trim() === phrase, 'error.confirmation_mismatch')),
  });

export type ConfirmationValues = z.infer<ReturnType<typeof confirmationSchema>>;
