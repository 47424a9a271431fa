'use client';
import type { ComponentType, ReactNode } from 'react';
import { type CheckboxFieldProps, CheckboxField as DefaultCheckboxField } from '../form/checkbox-field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import { SubmitButton as DefaultSubmitButton, type SubmitButtonProps } from '../form/submit-button.tsx';
import { common } from '../messages/en/common.ts';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CodeList } from './code-list.tsx';
import type { SavedCodesValues } from './schema.ts';

export interface SaveCodesProps {
  codes: readonly string[];
  form: FormController<SavedCodesValues>;
  classNames?: FormClassNames | undefined;
  slots?:
    | { CheckboxField?: ComponentType<CheckboxFieldProps>; SubmitButton?: ComponentType<SubmitButtonProps> }
    | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...common, ...english };

/** Shows new recovery codes, and lets nobody pass who has not saved them. */
export function SaveCodes({
  codes,
  form,
  classNames,
  slots: { CheckboxField = DefaultCheckboxField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: SaveCodesProps) {
  const t = useMessages(texts);
  return (
    <div className="ak-stack">
      <CodeList codes={codes} />
      <Form form={form} classNames={classNames}>
        <CheckboxField name="saved" label={t('recoveryCodes.saved')} />
        {children}
        <SubmitButton>{t('action.continue')}</SubmitButton>
      </Form>
    </div>
  );
}
