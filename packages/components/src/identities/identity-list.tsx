'use client';
import { useFailureText } from '../messages/use-failure-text.ts';
import { IdentityListView, type IdentityListViewProps } from './identity-list.view.tsx';
import { type UseIdentityListOptions, useIdentityList } from './use-identity-list.ts';

export interface IdentityListProps
  extends Omit<IdentityListViewProps, 'list' | 'failure'>,
    UseIdentityListOptions {}

/**
 * The accounts elsewhere that the account is linked to, each to be unlinked unless it is the last way in, and buttons to link
 * more: `GET /account/sessions/oauth2/{provider}`. For the other endpoints see {@link useIdentityList}.
 *
 * @example
 * <IdentityList providers={['github', 'google']} />
 */
export function IdentityList({ pageSize, hasOtherWays, ...view }: IdentityListProps) {
  const { error, ...list } = useIdentityList({ pageSize, hasOtherWays });
  return <IdentityListView {...view} list={list} failure={useFailureText(error)} />;
}
