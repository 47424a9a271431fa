import { describe, expect, it } from 'vitest';
import { countryOf, isCountry, toE164 } from './phone-numbers.ts';
import { phoneSchema } from './phone-schema.ts';

describe('toE164', () => {
  it.each([
    ['+49 151 12345678', undefined, '+4915112345678'],
    ['+49 (0) 151 / 123-456-78', undefined, '+4915112345678'],
    ['0151 12345678', 'DE', '+4915112345678'],
    ['0049 151 12345678', 'DE', '+4915112345678'],
    ['011 49 151 12345678', 'US', '+4915112345678'],
    ['+44 20 7946 0018', 'DE', '+442079460018'],
    ['(617) 555-1212', 'US', '+16175551212'],
    ['＋１６１７５５５１２１２', undefined, '+16175551212'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'SA', '+966501234567'],
    ['0612345678', 'FR', '+33612345678'],
  ] as const)('reads %j of %s as %s', (text, country, number) => {
    expect(toE164(text, country)).toBe(number);
  });

  it.each([
    ['0151 12345678', undefined],
    ['12', 'DE'],
    ['+49 151 1234567890123456', undefined],
    ['my number', 'DE'],
  ] as const)('does not read %j of %s', (text, country) => {
    expect(toE164(text, country)).toBeUndefined();
  });
});

it('knows a country by a number with its country code', () => {
  expect(countryOf('+49')).toBe('DE');
  expect(countryOf('+44 20 7946 0018')).toBe('GB');
  expect(countryOf(' +44 (0)20 7946-0018 ')).toBe('GB');
  expect(countryOf('＋４９１５１')).toBe('DE');
  expect(countryOf('0151')).toBeUndefined();
});

it('knows which codes are countries', () => {
  expect(isCountry('DE')).toBe(true);
  expect(isCountry('XX')).toBe(false);
  expect(isCountry(undefined)).toBe(false);
});

describe('phoneSchema', () => {
  it('gives the number in the form that Appwrite takes, and keeps other values', async () => {
    const values = { phone: '0151 12345678', phoneCountry: 'DE', company: 'Engines' };
    expect(await phoneSchema.parseAsync(values)).toEqual({ ...values, phone: '+4915112345678' });
  });

  it.each([
    ['', 'error.phone_required'],
    ['12', 'error.phone_invalid'],
  ])('says at the field what is wrong with %j', async (phone, message) => {
    const { error } = await phoneSchema.safeParseAsync({ phone, phoneCountry: 'DE' });
    expect(error?.issues).toMatchObject([{ path: ['phone'], message }]);
  });
});
