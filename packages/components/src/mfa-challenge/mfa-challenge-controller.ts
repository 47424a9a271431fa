import type { MfaFactor } from '@appwrite-kit/hooks';
import type { Action } from '../button/use-action.ts';
import type { ResendController } from '../flow/use-resend.ts';
import type { FormController } from '../form/form-controller.ts';
import type { CodeValues } from '../otp-field/code-schema.ts';
import type { RecoveryCodeValues } from './schema.ts';

/** Asking for a second factor, without looks: what `useMfaChallengeForm` answers with. */
export interface MfaChallengeController {
  /**
   * - `loading`: it is not known yet which factors there are, or the first is being asked for
   * - `choose`: offer `factors`, then `choose.run(factor)`
   * - `code`: ask for the code of `factor`, with the form `code`, or `recoveryCode` for that factor
   * - `unavailable`: no factor is left
   * - `failed`: the factors could not be read; `retry`
   * - `done`: passed
   */
  readonly step: 'loading' | 'choose' | 'code' | 'unavailable' | 'failed' | 'done';
  /** What is set up, the best first. */
  readonly factors: readonly MfaFactor[];
  readonly factor: MfaFactor | undefined;
  readonly choose: Action<[factor: MfaFactor]>;
  readonly code: FormController<CodeValues>;
  readonly recoveryCode: FormController<RecoveryCodeValues>;
  /** Sends the code once more; of use for `email` and `phone`. */
  readonly resend: ResendController;
  /** Why the factors could not be read. */
  readonly error: unknown;
  retry(): Promise<void>;
  /** Back to the choice of factors. */
  back(): void;
}
