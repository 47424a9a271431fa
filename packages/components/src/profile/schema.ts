import { z } from 'zod/mini';
import { rule } from '../form/rule.ts';

/**
 * A profile: Appwrite wants a name of 1 to 128 characters, emoji counted as one.
 *
 * @example
 * const { success } = profileSchema.safeParse({ name: 'Ada' });
 */
export const profileSchema = z.looseObject({
  name: z.string().check(
    z.minLength(1, 'error.name_required'),
    rule((text) => [...text].length <= 128, 'error.name_long'),
  ),
});

export type ProfileValues = z.infer<typeof profileSchema>;
