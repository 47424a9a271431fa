import type { Action } from '../button/use-action.ts';
import type { FormController } from '../form/form-controller.ts';
import type { CodeValues } from '../otp-field/code-schema.ts';
import type { SavedCodesValues } from '../recovery-codes/schema.ts';
import type { StepUpProps } from '../step-up/step-up.tsx';

/** What can be done to the second factor at the press of a button. */
export type MfaAct = 'start' | 'enable' | 'disable' | 'removeAuthenticator';

/** Setting up a second factor, without looks: what `useMfaSetupForm` answers with. */
export interface MfaSetupController {
  /**
   * - `loading`
   * - `failed`: the account could not be read; `retry`
   * - `off`: `act.run('start')`, or `act.run('enable')` if there is a factor already
   * - `scan`: show `uri` as a QR code and `secret` as text, ask for a code, with the form `code`; or `cancel`
   * - `save-codes`: show `recoveryCodes`, have them saved, with the form `saved`
   * - `on`: `act.run('disable')`, `act.run('removeAuthenticator')`
   */
  readonly step: 'loading' | 'failed' | 'off' | 'scan' | 'save-codes' | 'on';
  readonly hasAuthenticator: boolean;
  /** Whether a second factor could be asked for: an authenticator app, or a verified email or phone number. */
  readonly hasFactor: boolean;
  readonly uri: string | undefined;
  readonly secret: string | undefined;
  readonly recoveryCodes: readonly string[] | undefined;
  readonly act: Action<[act: MfaAct]>;
  readonly code: FormController<CodeValues>;
  readonly saved: FormController<SavedCodesValues>;
  cancel(): void;
  /** Why the account could not be read. */
  readonly error: unknown;
  retry(): Promise<void>;
  /** The props of the `<StepUp>` that has to be rendered. */
  readonly stepUp: StepUpProps;
}
