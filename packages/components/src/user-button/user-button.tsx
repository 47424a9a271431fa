'use client';
import { AccountFailure } from '../card/account-failure.tsx';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useUserButton } from './use-user-button.ts';
import { UserButtonView, type UserButtonViewProps } from './user-button.view.tsx';

export type UserButtonProps = Pick<
  UserButtonViewProps,
  'manageAccountLink' | 'classNames' | 'slots' | 'children'
>;

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
  const { account, signOut, isSigningOut, error } = useUserButton();
  const failure = useFailureText(error);
  if (!account) return <AccountFailure />;
  return (
    <UserButtonView
      {...props}
      name={account.name}
      email={account.email}
      onSignOut={signOut}
      isSigningOut={isSigningOut}
      failure={failure}
    />
  );
}
