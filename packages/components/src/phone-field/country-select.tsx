'use client';
import { useMemo } from 'react';
import { useLang } from '../messages/use-messages.ts';
import type { PhoneNumbers } from './load-phone-numbers.ts';

export interface CountrySelectProps {
  name: string;
  label: string;
  numbers: PhoneNumbers;
  country: string | undefined;
  onChange: (country: string) => void;
}

/** The countries of the world, by name in the reader's language. The browser's own list lies over a short calling code. */
export function CountrySelect({ name, label, numbers, country = '', onChange }: CountrySelectProps) {
  const lang = useLang();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([lang], { type: 'region' });
    return numbers.countries
      .map((entry) => ({ ...entry, name: names.of(entry.country) ?? entry.country }))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
  }, [numbers, lang]);
  const chosen = options.find((option) => option.country === country);

  return (
    <span className="ak-country">
      <span dir="ltr" aria-hidden="true">
        {chosen?.callingCode ?? '+'}
      </span>
      <select
        name={name}
        aria-label={label}
        autoComplete="off"
        value={country}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" />
        {options.map((option) => (
          <option key={option.country} value={option.country}>
            {option.name} ({`\u200e${option.callingCode}`})
          </option>
        ))}
      </select>
    </span>
  );
}
