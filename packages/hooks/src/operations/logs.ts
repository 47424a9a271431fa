import type { LogList } from './additions.ts';
import { query } from './define.ts';
import { type ListParams, listPath } from './lists.ts';

export const logsOptions = /* @__PURE__ */ query<ListParams | undefined, LogList>({
  method: 'listLogs',
  endpoint: 'GET /account/logs',
  path: (list) => ['logs', ...listPath(list)],
});
