import type { QueryClient } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { plainRead, writeUser } from '../cache/via.ts';
import type { AccountClient } from './client.ts';
import { type AccountMutationOptions, type AccountQueryOptions, type Args, query } from './define.ts';
import type { MutationFacts, QueryFacts } from './facts.ts';
import { userMutation } from './user.ts';

interface PrefsOperation extends QueryFacts<void> {
  <Preferences extends Models.Preferences = Models.DefaultPreferences>(
    client: AccountClient,
    ...args: Args<void>
  ): AccountQueryOptions<Preferences>;
}

interface UpdatePrefsOperation extends MutationFacts<{ prefs: object }> {
  <Preferences extends Models.Preferences = Models.DefaultPreferences>(
    client: AccountClient,
    queryClient?: QueryClient,
  ): AccountMutationOptions<Models.User<Preferences>, { prefs: Partial<Preferences> }>;
}

/**
 * The user's preferences, of the type you name. TanStack's options, for which `usePrefs` is the hook.
 *
 * @example
 * ```ts
 * useQuery(prefsOptions(client));
 * ```
 */
export const prefsOptions = /* @__PURE__ */ query<void, Models.Preferences>({
  method: 'getPrefs',
  endpoint: 'GET /account/prefs',
  path: () => ['prefs'],
  via: plainRead,
}) as PrefsOperation;

/**
 * Replaces the preferences as a whole. TanStack's options, for which `useUpdatePrefs` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updatePrefsOptions(client));
 * ```
 */
export const updatePrefsOptions = /* @__PURE__ */ userMutation<{ prefs: object }>({
  method: 'updatePrefs',
  endpoint: 'PATCH /account/prefs',
  via: writeUser,
}) as UpdatePrefsOperation;
