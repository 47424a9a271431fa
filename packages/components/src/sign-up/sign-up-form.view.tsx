'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import { EmailField } from '../form/email-field.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import type { LinkTarget } from '../link.ts';
import { common } from '../messages/en/common.ts';
import { credentials } from '../messages/en/credentials.ts';
import { signUp } from '../messages/en/sign-up.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NewPasswordField } from '../password-field/new-password-field.tsx';
import type { SignUpValues } from './schema.ts';

export interface SignUpFormViewProps {
  form: FormController<SignUpValues>;
  defaultName?: string | undefined;
  defaultEmail?: string | undefined;
  /** Where `Sign in` leads. Left out, it is not shown. */
  signInLink?: LinkTarget | undefined;
  /** Other ways to sign in, below the form. */
  alternatives?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<FormSlots> | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...common, ...credentials, ...signUp };

/**
 * How the sign-up form looks. It knows nothing of servers.
 *
 * @example
 * const form = useSignUpForm();
 * <SignUpFormView form={form} slots={{ SubmitButton: MyButton }} />
 */
export function SignUpFormView({
  form,
  defaultName,
  defaultEmail,
  signInLink,
  alternatives,
  heading = 'h1',
  classNames,
  slots: { Field = DefaultField, PasswordField = NewPasswordField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: SignUpFormViewProps) {
  const t = useMessages(texts);
  return (
    <Form
      form={form}
      title={t('signUp.title')}
      description={t('signUp.description')}
      heading={heading}
      classNames={classNames}
      after={alternatives}
      footer={
        signInLink && (
          <>
            {t('signUp.haveAccount')}{' '}
            <a className="ak-link" {...signInLink}>
              {t('action.signIn')}
            </a>
          </>
        )
      }
    >
      <Field
        name="name"
        label={t('label.name')}
        aside={<span className="ak-hint">{t('label.optional')}</span>}
        autoComplete="name"
        defaultValue={defaultName}
      />
      <EmailField as={Field} defaultValue={defaultEmail} />
      <PasswordField
        name="password"
        label={t('label.password')}
        hint={t('signUp.passwordHint')}
        autoComplete="new-password"
        required
      />
      {children}
      <SubmitButton>{t('action.createAccount')}</SubmitButton>
    </Form>
  );
}
