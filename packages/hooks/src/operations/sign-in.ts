import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { startSession } from '../cache/via-session.ts';
import { mutation, type Params } from './define.ts';

/**
 * Signs in with email and password, and reads the account. TanStack's options, for which `useCreateEmailPasswordSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createEmailPasswordSessionOptions(client));
 * ```
 */
export const createEmailPasswordSessionOptions = /* @__PURE__ */ mutation<
  Params<'createEmailPasswordSession'>,
  Models.Session
>({
  method: 'createEmailPasswordSession',
  endpoint: 'POST /account/sessions/email',
  secret: hideMutation,
  via: startSession,
});
