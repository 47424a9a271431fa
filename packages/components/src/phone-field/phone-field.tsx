'use client';
import { useEffect, useState } from 'react';
import { cx } from '../class-names.ts';
import { Field, type FieldProps } from '../form/field.tsx';
import { useFormContext } from '../form/form-context.ts';
import { phoneField } from '../messages/en/phone-field.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CountrySelect } from './country-select.tsx';
import { guessCountry } from './guess-country.ts';
import { loadPhoneNumbers, type PhoneNumbers } from './load-phone-numbers.ts';

export interface PhoneFieldProps extends Omit<FieldProps, 'type' | 'start' | 'onInput' | 'inputMode'> {
  /** The country whose national format is meant, such as `DE`. The one of the browser's language if left out. */
  defaultCountry?: string | undefined;
}

/**
 * A field for a phone number and its country. Every way to write a number is fine, pasted or typed; one that begins with a
 * country code chooses its country. The country is a value of its own, under the field's name with `Country` at its end; a
 * schema such as `phoneSchema` makes one number of the two.
 *
 * What is known of the world's phone numbers is fetched when the field is first shown. If that fails, numbers with their
 * country code still work.
 *
 * @example
 * <PhoneField name="phone" label="Phone number" defaultCountry="DE" />
 */
export function PhoneField({ defaultCountry, className, ...field }: PhoneFieldProps) {
  const t = useMessages(phoneField);
  const [numbers, setNumbers] = useState<PhoneNumbers>();
  const { form } = useFormContext();
  const countryName = `${field.name}Country`;
  const [chosen, setChosen] = useState<string | undefined>(
    () => form.getValues(countryName) ?? defaultCountry,
  );

  const choose = (country: string) => {
    setChosen(country);
    form.setValue(countryName, country);
  };

  useEffect(() => {
    let isShown = true;
    loadPhoneNumbers().then(
      (loaded) => isShown && setNumbers(loaded),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);

  return (
    <Field
      dir="ltr"
      autoComplete="tel"
      required
      {...field}
      className={cx('ak-phone', className)}
      type="tel"
      onInput={(event) => {
        const country = numbers?.countryOf(event.currentTarget.value);
        if (country && country !== chosen) choose(country);
      }}
      start={
        numbers ? (
          <CountrySelect
            name={countryName}
            label={t('phoneField.country')}
            numbers={numbers}
            country={chosen ?? guessCountry()}
            onChange={choose}
          />
        ) : (
          <span className="ak-country" />
        )
      }
    />
  );
}
