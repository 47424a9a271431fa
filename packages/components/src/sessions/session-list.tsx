'use client';
import { useFailureText } from '../messages/use-failure-text.ts';
import { SessionListView, type SessionListViewProps } from './session-list.view.tsx';
import { useSessionList } from './use-session-list.ts';

export type SessionListProps = Omit<SessionListViewProps, 'list' | 'failure'>;

/**
 * Where the account is signed in: this device marked, each with its place, one or all others to be ended. For endpoints see
 * {@link useSessionList}.
 *
 * @example
 * <SessionList />
 */
export function SessionList(props: SessionListProps) {
  const { error, ...list } = useSessionList();
  return <SessionListView {...props} list={list} failure={useFailureText(error)} />;
}
