import type { MutationOperation } from '../../operations/define.ts';
import type { AccountContextValue } from '../../react/context.ts';

/** Runs a mutation that no component watches. The app's mutation cache sees it like any other. */
export function runMutation<Data, Variables>(
  { client, queryClient }: AccountContextValue,
  operation: MutationOperation<Variables, Data>,
  variables: Variables,
): Promise<Data> {
  const options = operation(client, queryClient);
  return queryClient.getMutationCache().build(queryClient, options).execute(variables);
}
