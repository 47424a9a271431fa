import { type Context, currentUser } from '../context.ts';
import { uniqueId } from '../ids.ts';
import type { ListQuery } from '../queries/list-query.ts';
import type { Page } from '../queries/select-page.ts';
import type { LogRow } from '../store/rows.ts';

/** Entries of a page unless the caller says otherwise. */
const PAGE_SIZE = 25;

/** What the caller did, newest first. */
export function listLogs(context: Context, input: { queries: ListQuery; total: boolean }): Page<LogRow> {
  return logsOf(context, currentUser(context).id, input);
}

/** What a user did, newest first. */
export function logsOf(
  { project }: Context,
  userId: string,
  { queries, total }: { queries: ListQuery; total: boolean },
): Page<LogRow> {
  const { logs } = project.store;
  const { limit = PAGE_SIZE, offset = 0 } = queries;
  const rows = logs.query('"userId" = ? ORDER BY rowid DESC LIMIT ? OFFSET ?', [userId, limit, offset]);
  return { rows, total: total ? logs.count('"userId" = ?', [userId]) : 0 };
}

/** Writes down what a user did. */
export async function writeLog(context: Context, userId: string, event: string): Promise<void> {
  const { project, clock, origin } = context;
  const device = await context.detectDevice(origin.userAgent);
  const user = project.store.users.find({ id: userId });
  if (!user) return;
  project.store.logs.insert({
    id: uniqueId(),
    userId: user.id,
    event,
    userEmail: user.email ?? '',
    userName: user.name,
    ip: origin.ip,
    device,
    time: clock.now(),
  });
}
