import type { Context } from '../../context.ts';
import type { ListQuery } from '../../queries/list-query.ts';
import type { Page } from '../../queries/select-page.ts';
import type { LogRow } from '../../store/rows.ts';
import { logsOf } from '../logs.ts';
import { findUser, type OfUser } from './find-user.ts';

/** What a user did, newest first. */
export function listLogs(
  context: Context,
  { queries, total, ...input }: OfUser & { queries: ListQuery; total: boolean },
): Page<LogRow> {
  return logsOf(context, findUser(context, input).id, { queries, total });
}
