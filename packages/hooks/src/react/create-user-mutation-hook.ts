'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import type { UserOperation } from '../operations/user.ts';
import { type MutationHookOptions, useAccountMutation } from './create-mutation-hook.ts';

/** A hook for a function that answers with the user, whose preferences have the type the caller names. */
export type UserMutationHook<Variables> = <
  Preferences extends Models.Preferences = Models.DefaultPreferences,
  OnMutateResult = unknown,
>(
  options?: MutationHookOptions<Models.User<Preferences>, Variables, OnMutateResult>,
) => UseMutationResult<Models.User<Preferences>, AccountError, Variables, OnMutateResult>;

/** Makes the hook of a function that answers with the user. */
export function createUserMutationHook<Variables>(
  operation: UserOperation<Variables>,
): UserMutationHook<Variables> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each hook, when its module loads.
  return function useOperation<Preferences extends Models.Preferences, OnMutateResult>(
    options?: MutationHookOptions<Models.User<Preferences>, Variables, OnMutateResult>,
  ) {
    return useAccountMutation(operation<Preferences>, options);
  };
}
