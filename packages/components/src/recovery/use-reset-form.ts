'use client';
import type { Recovery } from '@appwrite-kit/hooks';
import type { FailureRules } from '../feedback/show-failure.ts';
import { useOnDone } from '../flow/use-on-done.ts';
import type { FormController } from '../form/form-controller.ts';
import type { FormOptions } from '../form/form-options.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import type { ResetPasswordValues } from './schema.ts';

const failures: FailureRules<ResetPasswordValues> = {
  password_recently_used: { field: 'password' },
  password_personal_data: { field: 'password' },
  user_invalid_token: { field: 'code', as: 'error.code_wrong' },
};

/** The form that sets the new password, whichever way recovery has led to it. */
export function useResetForm(
  flow: Recovery,
  schema: FormOptions<ResetPasswordValues, void>['schema'],
  onSuccess: (() => unknown) | undefined,
): FormController<ResetPasswordValues> {
  const isDone = flow.status === 'done';
  const runStep = useFlowStep(isDone ? null : flow.error);
  useOnDone(isDone, onSuccess);
  return useForm<ResetPasswordValues, void>({
    schema,
    submit: ({ password, code }) => runStep(() => flow.reset({ password, code })),
    secrets: ['password', 'code'],
    failures,
  });
}
