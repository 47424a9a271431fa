import type { QueryClient } from '@tanstack/react-query';
import type { AccountClient } from './operations/client.ts';
import type { MutationOperation } from './operations/define.ts';

/**
 * Runs a function of the Account service outside a component, such as in a router's action. The mutation cache sees it like
 * any other, and the answer does to the account's cache what it does with the hook.
 *
 * @param context - The Appwrite client, and the cache that the hooks use.
 * @param operation - The function's `...Options`.
 * @param variables - Its parameters.
 * @returns The answer.
 * @throws What the function throws: see the page of its hook.
 * @see The endpoint of the function.
 *
 * @example
 * ```ts
 * const email = 'ada@example.com';
 * await runMutation({ client, queryClient }, createEmailPasswordSessionOptions, { email, password: 'correct horse' });
 * ```
 */
export function runMutation<Data, Variables>(
  { client, queryClient }: { client: AccountClient; queryClient: QueryClient },
  operation: MutationOperation<Variables, Data>,
  variables: Variables,
): Promise<Data> {
  const options = operation(client, queryClient);
  return queryClient.getMutationCache().build(queryClient, options).execute(variables);
}
