'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { useRowFocus } from '../list/use-row-focus.ts';
import { common } from '../messages/en/common.ts';
import { preferences } from '../messages/en/preferences.ts';
import { useMessages } from '../messages/use-messages.ts';
import { EntryRow, type EntryRowSlots } from './entry-row.tsx';
import { JsonField } from './json-field.tsx';
import type { PreferencesController } from './use-preferences-form.ts';

export interface PreferencesEditorViewProps {
  editor: PreferencesController;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: EntryRowSlots & Partial<Pick<FormSlots, 'SubmitButton'>>;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...common, ...preferences };

/** How the preferences editor looks. It knows nothing of servers. */
export function PreferencesEditorView({
  editor,
  heading = 'h2',
  classNames,
  slots: { SubmitButton = DefaultSubmitButton, ...slots } = {},
  children,
}: PreferencesEditorViewProps) {
  const t = useMessages(texts);
  const { form, mode, entries, json, add, remove, changeMode } = editor;
  const rows = entries.map(({ id }) => id).join();
  const rowFocus = useRowFocus<HTMLUListElement>(rows);
  return (
    <Form
      form={form}
      title={t('preferences.title')}
      description={t('preferences.description')}
      heading={heading}
      classNames={classNames}
      success={t('preferences.saved')}
    >
      <input type="hidden" name="mode" value={mode} />
      {mode === 'json' ? (
        <JsonField defaultValue={json} />
      ) : (
        <>
          <input type="hidden" name="rows" value={rows} />
          {entries.length === 0 && <p className="ak-muted">{t('preferences.empty')}</p>}
          <ul className="ak-list ak-entries" {...rowFocus}>
            {entries.map((entry, index) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                number={index + 1}
                slots={slots}
                onRemove={() => remove(entry.id)}
              />
            ))}
          </ul>
        </>
      )}
      <div className="ak-actions">
        {mode === 'rows' && (
          <button type="button" className="ak-button ak-quiet" onClick={add}>
            {t('preferences.add')}
          </button>
        )}
        <button
          type="button"
          className="ak-button ak-quiet"
          onClick={({ currentTarget }) => currentTarget.form && changeMode(currentTarget.form)}
        >
          {t(mode === 'rows' ? 'preferences.raw' : 'preferences.rows')}
        </button>
      </div>
      {children}
      <SubmitButton>{t('action.save')}</SubmitButton>
    </Form>
  );
}
