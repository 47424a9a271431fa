'use client';
import { type ComponentType, useState } from 'react';
import { Field as DefaultField, type FieldProps } from '../form/field.tsx';
import { SelectField as DefaultSelectField, type SelectFieldProps } from '../form/select-field.tsx';
import { CrossIcon } from '../icons/cross-icon.tsx';
import { preferences } from '../messages/en/preferences.ts';
import { useMessages } from '../messages/use-messages.ts';
import { type Entry, type EntryType, entryTypes, inputNames } from './entry.ts';

/** Parts of a row that can be replaced. */
export interface EntryRowSlots {
  Field?: ComponentType<FieldProps>;
  SelectField?: ComponentType<SelectFieldProps>;
}

export interface EntryRowProps {
  entry: Entry;
  /** Its place in the list, from 1. */
  number: number;
  slots: EntryRowSlots;
  onRemove: () => void;
}

/** One preference: its key, its type and an input that suits it. */
export function EntryRow({
  entry,
  number,
  slots: { Field = DefaultField, SelectField = DefaultSelectField },
  onRemove,
}: EntryRowProps) {
  const t = useMessages(preferences);
  const [type, setType] = useState<EntryType>(entry.type);
  const names = inputNames(entry.id);
  return (
    <li>
      <fieldset className="ak-entry">
        <legend className="ak-hidden">{t('preferences.entry', { number })}</legend>
        <Field
          name={names.key}
          label={t('preferences.key')}
          defaultValue={entry.key}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SelectField
          name={names.type}
          label={t('preferences.type')}
          defaultValue={entry.type}
          options={entryTypes.map((name) => [name, t(`preferences.${name}`)] as const)}
          onChange={({ currentTarget }) => setType(currentTarget.value as EntryType)}
        />
        {type === 'boolean' ? (
          <SelectField
            name={names.value}
            label={t('preferences.value')}
            defaultValue={entry.text === 'true' ? 'true' : 'false'}
            options={[
              ['true', t('preferences.true')],
              ['false', t('preferences.false')],
            ]}
          />
        ) : (
          type !== 'null' && (
            <Field
              name={names.value}
              label={t('preferences.value')}
              defaultValue={entry.text}
              inputMode={type === 'number' ? 'decimal' : 'text'}
              autoComplete="off"
              spellCheck={false}
            />
          )
        )}
        <button
          type="button"
          className="ak-icon-button"
          aria-label={t('preferences.removeEntry', { number })}
          onClick={onRemove}
        >
          <CrossIcon />
        </button>
      </fieldset>
    </li>
  );
}
