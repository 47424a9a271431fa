'use client';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar/avatar.tsx';
import type { CardProps } from '../card/card.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { common } from '../messages/en/common.ts';
import { profile } from '../messages/en/profile.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ProfileValues } from './schema.ts';

export interface ProfileSettingsViewProps {
  form: FormController<ProfileValues>;
  name: string;
  email: string;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: Partial<Pick<FormSlots, 'Field' | 'SubmitButton'>>;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...common, ...profile };

/**
 * How the profile looks. It knows nothing of servers.
 *
 * @example
 * const form = useProfileForm();
 * <ProfileSettingsView form={form} name={account.name} email={account.email} />
 */
export function ProfileSettingsView({
  form,
  name,
  email,
  heading = 'h2',
  classNames,
  slots: { Field = DefaultField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: ProfileSettingsViewProps) {
  const t = useMessages(texts);
  return (
    <Form
      form={form}
      title={t('profile.title')}
      description={t('profile.description')}
      heading={heading}
      classNames={classNames}
      success={t('profile.saved')}
    >
      <div className="ak-row">
        <Avatar name={name || email} />
        <div className="ak-grow">
          <p className="ak-strong">{name || email}</p>
          <p className="ak-muted ak-small">{email || t('profile.noEmail')}</p>
        </div>
      </div>
      <Field name="name" label={t('label.name')} autoComplete="name" defaultValue={name} required />
      {children}
      <SubmitButton>{t('action.save')}</SubmitButton>
    </Form>
  );
}
