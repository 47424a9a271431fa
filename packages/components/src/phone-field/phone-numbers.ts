import {
  AsYouType,
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

export type { CountryCode };

/** Every country and territory with phone numbers, with its calling code such as `+49`. */
export const countries = getCountries().map((country) => ({
  country,
  callingCode: `+${getCountryCallingCode(country)}`,
}));

/**
 * A phone number in the form Appwrite takes, from any way to write it: national, international, with or without signs
 * between the digits.
 *
 * @param text - What was typed or pasted.
 * @param country - Whose national format is meant where the text names no country.
 * @returns The number as in `+4915112345678`, or nothing when it is too long, too short or not a number.
 */
export function toE164(text: string, country?: CountryCode): string | undefined {
  // Full-width signs become plain ones, of which the parser knows only some.
  const number = parsePhoneNumberFromString(text.normalize('NFKC'), country);
  return number?.isPossible() ? number.number : undefined;
}

/** The country that a number, perhaps half typed, says it is from. */
export function countryOf(text: string): CountryCode | undefined {
  const plain = text.normalize('NFKC');
  const typing = new AsYouType();
  typing.input(plain);
  // What is typed digit by digit has no (0) in it; what is pasted may.
  return typing.getCountry() ?? parsePhoneNumberFromString(plain)?.country;
}

/** Tells whether something is the code of a country with phone numbers. */
export function isCountry(code: string | undefined): code is CountryCode {
  return countries.some(({ country }) => country === code);
}
