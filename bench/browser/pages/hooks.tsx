import {
  AccountProvider,
  useAccount,
  useAuthStatus,
  useIdentities,
  useMfaFactors,
  usePrefs,
  useSession,
  useSessions,
  useUpdatePrefs,
} from '@appwrite-kit/hooks';
import { endpoint, projectId } from '../../login/connection.ts';
import { show } from '../../login/root.ts';

const reads: readonly (() => { status: string })[] = [
  useAccount,
  useSession,
  useSessions,
  usePrefs,
  useIdentities,
  useMfaFactors,
];
/** Every kind of data, each asked for by several components. */
const HOOKS = 20;

function Reader({ useRead }: { useRead: () => { status: string } }) {
  return <i>{useRead().status}</i>;
}

function Status() {
  return <output>{useAuthStatus().status}</output>;
}

/** Finds out what has become of the session. */
function Save() {
  const { mutate } = useUpdatePrefs();
  return (
    <button type="button" onClick={() => mutate({ prefs: { theme: 'dark' } })}>
      Save
    </button>
  );
}

show(
  <AccountProvider endpoint={endpoint} projectId={projectId}>
    <Status />
    <Save />
    {Array.from({ length: HOOKS }, (_, index) => {
      const useRead = reads[index % reads.length] ?? useAccount;
      // biome-ignore lint/suspicious/noArrayIndexKey: they never change places.
      return <Reader key={index} useRead={useRead} />;
    })}
  </AccountProvider>,
);
