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
export const phoneSchema = z
  .looseObject({
    phone: z.string().check(z.minLength(1, 'error.phone_required')),
    phoneCountry: z.optional(z.string()),
  })
  .check(async (context) => {
    const { value, issues } = context;
    if (issues.length > 0) return;
    const phone = await read(value.phone, value.phoneCountry);
    if (phone !== undefined) context.value = { ...value, phone };
    else issues.push({ code: 'custom', message: 'error.phone_invalid', path: ['phone'], input: value.phone });
  });

export type PhoneValues = z.infer<typeof phoneSchema>;
