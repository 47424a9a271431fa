import { AccountProvider, useAccount, useUpdateName } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { memo } from 'react';
import { endpoint, projectId } from '../../login/connection.ts';
import { show } from '../../login/root.ts';

const query = new URLSearchParams(location.search);
const count = Number(query.get('count') ?? 1);
const idOf = (user: Models.User) => user.$id;

/** Reads the whole account, or its id alone. */
function AccountReader() {
  return <i>{useAccount().data?.name}</i>;
}
function IdReader() {
  return <i>{useAccount({ select: idOf }).data}</i>;
}
IdReader.displayName = 'IdReader';

const Readers = memo(() => {
  const Reader = query.get('read') === 'id' ? IdReader : AccountReader;
  // biome-ignore lint/suspicious/noArrayIndexKey: they never change places.
  return Array.from({ length: count }, (_, index) => <Reader key={index} />);
});

function Rename() {
  const { mutate, isSuccess } = useUpdateName();
  return (
    <button type="button" onClick={() => mutate({ name: 'Countess' })}>
      {isSuccess ? 'Renamed' : 'Rename'}
    </button>
  );
}

show(
  <AccountProvider endpoint={endpoint} projectId={projectId}>
    <Rename />
    <Readers />
  </AccountProvider>,
);
