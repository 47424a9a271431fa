'use client';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import { prefsOptions, updatePrefsOptions } from '../operations/preferences.ts';
import { type MutationHookOptions, useAccountMutation } from '../react/create-mutation-hook.ts';
import { type QueryHookOptions, useAccountQuery } from '../react/create-query-hook.ts';

/**
 * The user's preferences, of the type you name.
 *
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is the preferences.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/prefs`
 *
 * @example
 * ```tsx
 * const { data: prefs } = usePrefs<{ theme: 'light' | 'dark' }>();
 * ```
 */
export function usePrefs<
  Preferences extends Models.Preferences = Models.DefaultPreferences,
  Selected = Preferences,
>(options?: QueryHookOptions<Preferences, Selected>): UseQueryResult<Selected, AccountError> {
  return useAccountQuery(prefsOptions<Preferences>, undefined, options);
}

/**
 * Replaces the preferences as a whole. Account and preferences in the cache follow, with no second request.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws what any call can give: see {@link AccountError}.
 * @see `PATCH /account/prefs`
 *
 * @example
 * ```tsx
 * const updatePrefs = useUpdatePrefs<{ theme: string }>();
 * updatePrefs.mutate({ prefs: { ...prefs, theme: 'dark' } });
 * ```
 */
export function useUpdatePrefs<
  Preferences extends Models.Preferences = Models.DefaultPreferences,
  OnMutateResult = unknown,
>(
  options?: MutationHookOptions<Models.User<Preferences>, { prefs: Partial<Preferences> }, OnMutateResult>,
): UseMutationResult<
  Models.User<Preferences>,
  AccountError,
  { prefs: Partial<Preferences> },
  OnMutateResult
> {
  return useAccountMutation(updatePrefsOptions<Preferences>, options);
}
