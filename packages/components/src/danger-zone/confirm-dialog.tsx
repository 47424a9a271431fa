'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { dangerZone } from '../messages/en/danger-zone.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useConfirmationForm } from './use-confirmation-form.ts';

export interface ConfirmDialogProps {
  /** What is about to be done, which is also what the button says. */
  title: string;
  /** What it means. */
  description: string;
  /** What has to be typed. */
  phrase: string;
  act: () => Promise<unknown>;
  onClose: () => void;
  slots?: Partial<Pick<FormSlots, 'Field' | 'SubmitButton'>> | undefined;
}

/** Asks once more, by having a phrase typed, before something is done that cannot be undone. */
export function ConfirmDialog({
  title,
  description,
  phrase,
  act,
  onClose,
  slots: { Field = DefaultField, SubmitButton = DefaultSubmitButton } = {},
}: ConfirmDialogProps) {
  const t = useMessages(dangerZone);
  const form = useConfirmationForm({
    phrase,
    act: async () => {
      await act();
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || form.status === 'pending' || onClose()}
      title={title}
      description={description}
    >
      <Form form={form} classNames={{ submit: 'ak-danger' }}>
        <Field
          name="confirmation"
          label={t('dangerZone.confirm', { phrase })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <SubmitButton>{title}</SubmitButton>
        <button type="button" className="ak-button" onClick={onFirstClick(onClose)}>
          {t('dangerZone.cancel')}
        </button>
      </Form>
    </Dialog>
  );
}
