import { z } from 'zod/mini';

/** A recovery code, however it was pasted. */
export const recoveryCodeSchema = z.looseObject({
  code: z.string().check(
    z.overwrite((text) => text.replace(/[\s-]/gu, '').toLowerCase()),
    z.minLength(1, 'error.recovery_code_required'),
  ),
});

export type RecoveryCodeValues = z.infer<typeof recoveryCodeSchema>;
