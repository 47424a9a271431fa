import { z } from 'zod/mini';

/** A recovery code, however it was pasted. */
export const recoveryCodeSchema = z.looseObject({
  code: z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.replace(/[\s-]/gu, '').toLowerCase()),
    ),
    z.string().check(z.minLength(1, 'error.recovery_code_required')),
  ),
});

export type RecoveryCodeValues = z.infer<typeof recoveryCodeSchema>;
