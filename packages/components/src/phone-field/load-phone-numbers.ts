export type PhoneNumbers = typeof import('./phone-numbers.ts');

/** Fetches what is known about the phone numbers of the world, when it is first needed. */
export function loadPhoneNumbers(): Promise<PhoneNumbers> {
  return import('./phone-numbers.ts');
}
