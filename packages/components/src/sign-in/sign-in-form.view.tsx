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
import { credentials } from '../messages/en/credentials.ts';
import { signIn } from '../messages/en/sign-in.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PasswordField as DefaultPasswordField } from '../password-field/password-field.tsx';
import type { SignInValues } from './schema.ts';

export interface SignInFormViewProps {
  form: FormController<SignInValues>;
  defaultEmail?: string | undefined;
  /** Where `Create account` leads. Left out, it is not shown. */
  signUpLink?: LinkTarget | undefined;
  /** Where `Forgot password?` leads. Left out, it is not shown. */
  forgotPasswordLink?: LinkTarget | undefined;
  /** Other ways to sign in, below the form. */
  alternatives?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<FormSlots> | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...credentials, ...signIn };

/**
 * How the sign-in form looks. It knows nothing of servers.
 *
 * @example
 * const form = useSignInForm();
 * <SignInFormView form={form} slots={{ SubmitButton: MyButton }} />
 */
export function SignInFormView({
  form,
  defaultEmail,
  signUpLink,
  forgotPasswordLink,
  alternatives,
  heading = 'h1',
  classNames,
  slots: {
    Field = DefaultField,
    PasswordField = DefaultPasswordField,
    SubmitButton = DefaultSubmitButton,
  } = {},
  children,
}: SignInFormViewProps) {
  const t = useMessages(texts);
  return (
    <Form
      form={form}
      title={t('signIn.title')}
      description={t('signIn.description')}
      heading={heading}
      classNames={classNames}
      after={alternatives}
      footer={
        signUpLink && (
          <>
            {t('signIn.noAccount')}{' '}
            <a className="ak-link" {...signUpLink}>
              {t('action.createAccount')}
            </a>
          </>
        )
      }
    >
      <EmailField as={Field} defaultValue={defaultEmail} />
      <PasswordField
        name="password"
        label={t('label.password')}
        autoComplete="current-password"
        required
        aside={
          forgotPasswordLink && (
            <a className="ak-link" {...forgotPasswordLink}>
              {t('signIn.forgotPassword')}
            </a>
          )
        }
      />
      {children}
      <SubmitButton>{t('action.signIn')}</SubmitButton>
    </Form>
  );
}
