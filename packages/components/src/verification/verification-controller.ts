import type { Action } from '../button/use-action.ts';
import type { ResendController } from '../flow/use-resend.ts';
import type { FormController } from '../form/form-controller.ts';
import type { CodeValues } from '../otp-field/code-schema.ts';

/** Proving that an address is one's own, without its looks: what `useVerificationForm` answers with. */
export interface VerificationController {
  /**
   * - `ask`: `send.run` sends the message
   * - `sent`: a link waits in the inbox; or ask for the code, with the form `code`
   * - `done`: the address is verified
   */
  readonly step: 'ask' | 'sent' | 'done';
  /** Whether a message was sent from here, so that `done` is news. */
  readonly hasSent: boolean;
  readonly send: Action;
  readonly resend: ResendController;
  readonly code: FormController<CodeValues>;
}
