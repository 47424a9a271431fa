import type { FieldValues } from 'react-hook-form';
import type { OccupiedController } from '../flow/use-occupied.ts';
import type { ResendController } from '../flow/use-resend.ts';
import type { FormController } from '../form/form-controller.ts';
import type { CodeValues } from '../otp-field/code-schema.ts';

/** Signing in by a code, without its looks: what `useEmailOtpForm` and `usePhoneOtpForm` answer with. */
export interface OtpFormController<Values extends FieldValues> {
  /**
   * - `request`: ask where to send a code, with the form `request`
   * - `code`: ask for the code, with the form `code`; it can be sent again with `resend`
   * - `occupied`: somebody is signed in already; `occupied.switchAccount` or `stay`
   * - `done`: signed in, or one factor short of it
   */
  readonly step: 'request' | 'code' | 'occupied' | 'done';
  readonly request: FormController<Values>;
  readonly code: FormController<CodeValues>;
  readonly resend: ResendController;
  readonly occupied: OccupiedController;
  /** Where the code was sent. */
  readonly to: string;
  /** Stands in the mail too, when it was asked for. */
  readonly phrase: string | undefined;
  /** Leaves whoever is signed in. */
  stay(): void;
  /** Back to where to send a code; nothing typed there is lost. */
  restart(): void;
}
