'use client';
import { useId } from 'react';
import { useFieldError } from '../form/field-errors.ts';
import { useFormContext } from '../form/form-context.ts';
import { preferences } from '../messages/en/preferences.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** All preferences as one text. When it is not JSON, it says where. */
export function JsonField({ defaultValue }: { defaultValue: string }) {
  const t = useMessages(preferences);
  const { form } = useFormContext();
  const errorText = useErrorText();
  const [error, place] = useFieldError(form, 'json')?.split('@') ?? [];
  const [line = '', column = ''] = place?.split(':') ?? [];
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="ak-field">
      <label htmlFor={id} className="ak-label">
        {t('preferences.json')}
      </label>
      <div className="ak-control">
        <textarea
          {...form.register('json')}
          id={id}
          className="ak-input ak-code"
          dir="ltr"
          rows={10}
          spellCheck={false}
          autoCapitalize="none"
          defaultValue={defaultValue}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : noteId}
        />
      </div>
      {error !== undefined && (
        <p id={noteId} className="ak-error">
          {errorText(error)} {place && t('preferences.syntax', { line, column })}
        </p>
      )}
    </div>
  );
}
