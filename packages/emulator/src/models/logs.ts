import { isoDate } from '../clock.ts';
import type { Page } from '../queries/select-page.ts';
import type { LogRow } from '../store/rows.ts';
import { NOWHERE } from './nowhere.ts';

/** An entry of the activity log. */
export function logModel(row: LogRow) {
  return {
    event: row.event,
    userId: row.userId,
    userEmail: row.userEmail,
    userName: row.userName,
    mode: 'default',
    userType: 'user',
    ip: row.ip,
    time: isoDate(row.time),
    ...row.device,
    ...NOWHERE,
  };
}

/** A list of entries of the activity log. */
export function logListModel({ total, rows }: Page<LogRow>) {
  return { total, logs: rows.map(logModel) };
}
