import type { Project } from '../project.ts';
import { addressKey } from '../store/address.ts';
import type { UserRow } from '../store/rows.ts';

/** How a request names the user to act as: the header, the query parameter for plain links, the column. */
const NAMES = [
  {
    header: 'x-appwrite-impersonate-user-id',
    parameter: 'impersonateuserid',
    where: (id: string) => ({ id }),
  },
  {
    header: 'x-appwrite-impersonate-user-email',
    parameter: 'impersonateemail',
    where: (email: string) => ({ emailKey: addressKey(email) }),
  },
  {
    header: 'x-appwrite-impersonate-user-phone',
    parameter: 'impersonatephone',
    where: (phone: string) => ({ phone }),
  },
] as const;

/** The user whom the caller acts as; undefined for callers who may not, or who name nobody. */
export function impersonatedUser(
  caller: UserRow | undefined,
  headers: Headers,
  url: URL,
  { store }: Project,
): UserRow | undefined {
  if (!caller?.impersonator || !caller.status) return undefined;
  for (const { header, parameter, where } of NAMES) {
    const named = headers.get(header) || url.searchParams.get(parameter);
    if (named) return store.users.find(where(named));
  }
  return undefined;
}
