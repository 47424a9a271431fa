'use client';
import { useCreateAnonymousSession } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { useAction } from '../button/use-action.ts';
import { AnonymousButtonView, type AnonymousButtonViewProps } from './anonymous-button.view.tsx';

export interface AnonymousButtonProps
  extends Pick<AnonymousButtonViewProps, 'classNames' | 'slots' | 'children'> {
  /** Runs once the guest's session exists. */
  onSuccess?: ((session: Models.Session) => unknown) | undefined;
}

/**
 * Goes on as a guest, with an account that has neither name nor address until it is given one: `POST
 * /account/sessions/anonymous`. Shows `user_auth_method_unsupported`, `user_session_already_exists`, `user_count_exceeded` and
 * `general_rate_limit_exceeded` above the button.
 *
 * @example
 * <AnonymousButton onSuccess={() => navigate('/')} />
 */
export function AnonymousButton({ onSuccess, ...view }: AnonymousButtonProps) {
  const { mutateAsync: createSession } = useCreateAnonymousSession();
  const { run, status, error, failure } = useAction(async () => {
    const session = await createSession();
    await onSuccess?.(session);
  });
  return (
    <AnonymousButtonView
      {...view}
      onStart={run}
      isPending={status === 'pending'}
      error={error}
      failure={failure}
    />
  );
}
