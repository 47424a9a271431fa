/**
 * The parts of an account that are cached apart from each other. Each is the prefix of a branch of the key tree:
 *
 * ```text
 * ['appwrite', projectId, 'account']                              everything
 *   'user'                                                        the account itself
 *   'status'                                                      who was signed in when the server was last asked
 *   'prefs'
 *   'sessions'                                                    the list
 *   'sessions', sessionId                                         one of them, or 'current'
 *   'identities', { queries, total } | 'pages', { ... }
 *   'logs', { queries, total } | 'pages', { ... }
 *   'mfa', 'factors' | 'recovery-codes' | 'proof'                the last: what this session began with
 *   'consents', { queries, total }
 *   'consents', consentId, 'tokens', { queries, total } | tokenId
 * ```
 */
export const ACCOUNT_PARTS = [
  'user',
  'status',
  'prefs',
  'sessions',
  'identities',
  'logs',
  'mfa',
  'consents',
] as const;

/** One part of an account; see {@link ACCOUNT_PARTS}. */
export type AccountPart = (typeof ACCOUNT_PARTS)[number];

/** The key of something an account query caches. */
export type AccountKey = readonly ['appwrite', string, 'account', ...unknown[]];

/** A path below a project's account: the part, then what tells its entries apart. */
export type AccountPath = readonly [] | readonly [AccountPart, ...unknown[]];

/**
 * The cache key of an account, or of a part of it. A key is the prefix of everything below it.
 *
 * @param projectId - The Appwrite project's id.
 * @param path - The part, and what tells its entries apart; nothing for the whole account.
 * @returns The key.
 *
 * @example
 * ```ts
 * await queryClient.invalidateQueries({ queryKey: accountKey('my-project', 'sessions') });
 * ```
 */
export function accountKey(projectId: string, ...path: AccountPath): AccountKey {
  return ['appwrite', projectId, 'account', ...path];
}
