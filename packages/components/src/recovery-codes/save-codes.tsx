'use client';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { Form } from '../form/form.tsx';
import type { FormController } from '../form/form-controller.ts';
import { SubmitButton } from '../form/submit-button.tsx';
import { common } from '../messages/en/common.ts';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CodeList } from './code-list.tsx';
import type { SavedCodesValues } from './schema.ts';

export interface SaveCodesProps {
  codes: readonly string[];
  form: FormController<SavedCodesValues>;
}

const texts = { ...common, ...english };

/** Shows new recovery codes, and lets nobody pass who has not saved them. */
export function SaveCodes({ codes, form }: SaveCodesProps) {
  const t = useMessages(texts);
  return (
    <div className="ak-stack">
      <CodeList codes={codes} />
      <Form form={form}>
        <CheckboxField name="saved" label={t('recoveryCodes.saved')} />
        <SubmitButton>{t('action.continue')}</SubmitButton>
      </Form>
    </div>
  );
}
