import { hideMutation } from '../cache/secrets.ts';
import { plainWrite } from '../cache/via.ts';
import type { Params } from './define.ts';
import { userMutation } from './user.ts';

/**
 * Creates an account. TanStack's options, for which `useCreate` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createOptions(client));
 * ```
 */
export const createOptions = /* @__PURE__ */ userMutation<Params<'create'>>({
  method: 'create',
  endpoint: 'POST /account',
  secret: hideMutation,
  via: plainWrite,
});
