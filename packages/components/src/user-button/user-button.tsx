'use client';
import { useAccount, useSignOut } from '@appwrite-kit/hooks';
import { AccountFailure } from '../card/account-failure.tsx';
import { useFailureText } from '../messages/use-failure-text.ts';
import { UserButtonView, type UserButtonViewProps } from './user-button.view.tsx';

export type UserButtonProps = Pick<UserButtonViewProps, 'manageAccountLink' | 'classNames' | 'children'>;

/**
 * The signed-in person's avatar; a click opens their name, a link to the account page, your own entries and `Sign out`
 * (`DELETE /account/sessions/current`). Shows nothing while nobody is signed in, and says so if the account cannot be read.
 *
 * @example
 * <UserButton manageAccountLink={{ href: '/account' }}>
 *   <a className="ak-item" href="/billing">Billing</a>
 * </UserButton>
 */
export function UserButton(props: UserButtonProps) {
  const { data: account } = useAccount();
  const { signOut, status, error } = useSignOut();
  const failure = useFailureText(error);
  if (!account) return <AccountFailure />;
  return (
    <UserButtonView
      {...props}
      name={account.name}
      email={account.email}
      onSignOut={signOut}
      isSigningOut={status === 'signing-out'}
      failure={failure}
    />
  );
}
