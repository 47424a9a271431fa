'use client';
import {
  useCreateEmailVerification,
  useCreateEmailVerificationOtp,
  useCreatePhoneVerification,
  useUpdateEmailVerification,
  useUpdateEmailVerificationOtp,
  useUpdatePhoneVerification,
} from '../../hooks/verification.ts';
import { currentPage } from './link.ts';
import { type SendOptions, useSender } from './use-sender.ts';

/** The email by a `link`, the email by a code (`otp`), or the `phone` by a code. */
export type VerificationWay = 'link' | 'otp' | 'phone';

/** The message of one way, and how to send it. */
export function useVerificationSender(
  via: VerificationWay,
  { url, phrase, resendAfter }: SendOptions & { url?: string; phrase?: boolean },
) {
  const link = useSender(useCreateEmailVerification(), { resendAfter });
  const otp = useSender(useCreateEmailVerificationOtp(), { resendAfter });
  const phone = useSender(useCreatePhoneVerification(), { resendAfter });
  const ways = {
    link: { sender: link, send: () => link.send({ url: url ?? currentPage() }) },
    otp: { sender: otp, send: () => otp.send({ phrase }) },
    phone: { sender: phone, send: () => phone.send() },
  };
  return ways[via];
}

/** What verifies, for one way. */
export function useVerificationUpdate(via: VerificationWay) {
  const ways = {
    link: useUpdateEmailVerification(),
    otp: useUpdateEmailVerificationOtp(),
    phone: useUpdatePhoneVerification(),
  };
  return ways[via];
}
