import { z } from 'zod/mini';

/** A box that is ticked once the codes are saved. */
export const savedCodesSchema = z.looseObject({
  saved: z.boolean().check(z.refine((isSaved) => isSaved, 'error.codes_unsaved')),
});

export type SavedCodesValues = z.infer<typeof savedCodesSchema>;
