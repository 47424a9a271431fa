import type { QueryClient } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountClient } from './client.ts';
import { type AccountMutationOptions, mutation } from './define.ts';
import type { MutationFacts } from './facts.ts';

/** A mutation that answers with the user, and so with preferences of the caller's type. */
export interface UserOperation<Variables> extends MutationFacts<Variables> {
  <Preferences extends Models.Preferences = Models.DefaultPreferences>(
    client: AccountClient,
    queryClient?: QueryClient,
  ): AccountMutationOptions<Models.User<Preferences>, Variables>;
}

/** Makes a row of the table: a function whose answer is the user. */
export function userMutation<Variables>(facts: MutationFacts<Variables>): UserOperation<Variables> {
  return mutation<Variables, Models.User>(facts) as UserOperation<Variables>;
}
