import type { ComponentType } from 'react';
import type { CardClassNames } from '../card/card.tsx';
import type { OtpFieldProps } from '../otp-field/otp-field.tsx';
import type { PasswordFieldProps } from '../password-field/password-field.tsx';
import type { PhoneFieldProps } from '../phone-field/phone-field.tsx';
import type { FieldProps } from './field.tsx';
import type { SubmitButtonProps } from './submit-button.tsx';

/** Class names to add to the parts of a form. */
export interface FormClassNames extends CardClassNames {
  form?: string;
  alert?: string;
  field?: string;
  label?: string;
  input?: string;
  hint?: string;
  error?: string;
  submit?: string;
}

/** Parts of a form that can be replaced by components of your own, which take the same props. */
export interface FormSlots {
  Field: ComponentType<FieldProps>;
  PasswordField: ComponentType<PasswordFieldProps>;
  OtpField: ComponentType<OtpFieldProps>;
  PhoneField: ComponentType<PhoneFieldProps>;
  SubmitButton: ComponentType<SubmitButtonProps>;
}
