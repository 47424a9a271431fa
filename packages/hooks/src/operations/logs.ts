import { plainRead } from '../cache/via.ts';
import type { LogList } from './additions.ts';
import { query } from './define.ts';
import { type ListParams, listPath } from './lists.ts';

/**
 * The activity log, newest first. TanStack's options, for which `useLogs` is the hook.
 *
 * @example
 * ```ts
 * useQuery(logsOptions(client));
 * ```
 */
export const logsOptions = /* @__PURE__ */ query<ListParams | undefined, LogList>({
  method: 'listLogs',
  endpoint: 'GET /account/logs',
  path: (list) => ['logs', ...listPath(list)],
  via: plainRead,
});
