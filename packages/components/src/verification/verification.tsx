'use client';
import type { ComponentType } from 'react';
import type { OtpFieldProps } from '../otp-field/otp-field.tsx';
import { type UseVerificationFormOptions, useVerificationForm } from './use-verification-form.ts';
import { VerificationView } from './verification.view.tsx';

export interface VerificationProps extends UseVerificationFormOptions {
  address: string;
  slots?: { OtpField?: ComponentType<OtpFieldProps> };
}

/** Verifies an address of the account, where a card of the account's settings shows it. */
export function Verification({ address, slots, ...options }: VerificationProps) {
  return (
    <VerificationView
      verification={useVerificationForm(options)}
      hasCode={options.via !== 'link'}
      address={address}
      {...(slots && { slots })}
    />
  );
}
