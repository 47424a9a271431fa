import type { ComponentType } from 'react';
import type { OtpFieldProps } from '../otp-field/otp-field.tsx';
import type { PasswordFieldProps } from '../password-field/password-field.tsx';
import type { PhoneFieldProps } from '../phone-field/phone-field.tsx';
import type { FieldProps } from './field.tsx';
import type { SubmitButtonProps } from './submit-button.tsx';

/** Parts of a form that can be replaced by components of your own, which take the same props. */
export interface FormSlots {
  Field: ComponentType<FieldProps>;
  PasswordField: ComponentType<PasswordFieldProps>;
  OtpField: ComponentType<OtpFieldProps>;
  PhoneField: ComponentType<PhoneFieldProps>;
  SubmitButton: ComponentType<SubmitButtonProps>;
}
