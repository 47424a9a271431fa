'use client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Card, type CardProps } from '../card/card.tsx';
import { cx } from '../class-names.ts';
import { feedback } from '../feedback/load-feedback.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useFormError } from './field-errors.ts';
import type { FormClassNames } from './form-class-names.ts';
import { FormContext } from './form-context.ts';
import type { FormController } from './form-controller.ts';

export interface FormProps<Values extends FieldValues> extends Omit<CardProps, 'classNames' | 'title'> {
  /** The controller, from one of the `use…Form` hooks. */
  form: FormController<Values>;
  /** Left out, the form has no card of its own, for places that are one: a dialog, or a card with more in it. */
  title?: ReactNode;
  /** Announced after a success, for forms that stay on the page. */
  success?: ReactNode;
  /** Shown below the form, in its card: other ways to the same end. */
  after?: ReactNode;
  classNames?: FormClassNames | undefined;
}

/**
 * A form, in a card if it has a title, and the place above its fields where errors of the whole form are shown and announced. The
 * method is POST, so that a page whose scripts fail never puts a password into its address.
 *
 * @example
 * const form = useSignInForm();
 * <Form form={form} title="Welcome aboard">
 *   <Field name="email" label="Email" type="email" autoComplete="username" />
 *   <PasswordField name="password" label="Password" autoComplete="current-password" />
 *   <SubmitButton>Sign in</SubmitButton>
 * </Form>
 */
export function Form<Values extends FieldValues>({
  form,
  title,
  success,
  after,
  classNames = {},
  children,
  ...card
}: FormProps<Values>) {
  const error = useFormError(form);
  const errorText = useErrorText();
  const { FormNote } = feedback();
  const context = { form: form as unknown as FormController, classNames };
  const content = (
    <form method="post" noValidate className={cx('ak-stack', classNames.form)} onSubmit={form.onSubmit}>
      <div role="alert" className={cx('ak-alert', classNames.alert)}>
        {error && (
          <>
            {errorText(error)} <FormNote form={form} say={errorText} />
          </>
        )}
      </div>
      <FormContext.Provider value={context}>{children}</FormContext.Provider>
      {form.status === 'pending' && <FormNote form={form} say={errorText} />}
      {success && (
        <div role="status" className="ak-note">
          {form.status === 'done' && success}
        </div>
      )}
    </form>
  );
  if (title === undefined) return content;
  return (
    <Card {...card} title={title} classNames={classNames}>
      {content}
      {after && <div className="ak-after">{after}</div>}
    </Card>
  );
}
