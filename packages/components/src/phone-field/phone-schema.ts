import { z } from 'zod/mini';
import { digitsOf } from '../otp-field/digits.ts';
import { loadPhoneNumbers } from './load-phone-numbers.ts';

/** Reads a number by the rules of its country; without those, only one that names its country code. */
async function read(text: string, country: string | undefined): Promise<string | undefined> {
  try {
    const { isCountry, toE164 } = await loadPhoneNumbers();
    return toE164(text, isCountry(country) ? country : undefined);
  } catch {
    return /^\s*[+＋]/.test(text) ? `+${digitsOf(text)}` : undefined;
  }
}

/**
 * What a `PhoneField` named `phone` gives. Whatever way the number is written, it comes out as Appwrite takes it, such as
 * `+4915112345678`.
 */
export const phoneSchema = z.pipe(
  z.looseObject({
    phone: z.string().check(z.minLength(1, 'error.phone_required')),
    phoneCountry: z.optional(z.string()),
  }),
  z.transform(async (values, context) => {
    const phone = await read(values.phone, values.phoneCountry);
    if (phone !== undefined) return { ...values, phone };
    context.issues.push({
      code: 'custom',
      message: 'error.phone_invalid',
      path: ['phone'],
      input: values.phone,
    });
    return z.NEVER;
  }),
);

export type PhoneValues = z.infer<typeof phoneSchema>;
