import { ConfigError } from '../../config/fields.ts';
import type { Core } from '../../core.ts';
import { sessionModel } from '../../models/sessions.ts';
import type { UserRow } from '../../store/rows.ts';
import { type ControlRoutes, missing } from '../control-route.ts';
import { userDetail, userSummary } from '../user-view.ts';

/** How many users a page of the list has unless told. */
const PAGE = 50;

/** Newest first; what is searched for may stand anywhere in the id, name, email or phone number. */
const SEARCH = `(?1 = '' OR instr(lower(id || ' ' || name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')), lower(?1)) > 0)`;

export const userRoutes: ControlRoutes = {
  'GET /_emulator/users': (core, { query }) => {
    const { users } = core.projects.main.store;
    const search = query.get('search') ?? '';
    const limit = wholeNumber(query, 'limit', PAGE);
    const offset = wholeNumber(query, 'offset', 0);
    const page = users.query(`${SEARCH} ORDER BY rowid DESC LIMIT ?2 OFFSET ?3`, [search, limit, offset]);
    return { total: users.count(SEARCH, [search]), users: page.map((user) => userSummary(core, user)) };
  },
  'GET /_emulator/users/{id}': (core, { path }) => userDetail(core, findUser(core, path.id)),
  'DELETE /_emulator/users/{id}': (core, { path }) => {
    const { id } = findUser(core, path.id);
    core.projects.main.store.users.delete({ id });
    core.changes.emit('users');
  },
  'DELETE /_emulator/users/{id}/sessions': (core, { path }) => {
    const { id } = findUser(core, path.id);
    for (const session of core.projects.main.store.sessions.list({ userId: id }))
      endSession(core, id, session.id);
    core.changes.emit('users');
  },
  'DELETE /_emulator/users/{id}/sessions/{session}': (core, { path }) => {
    const { id } = findUser(core, path.id);
    if (!endSession(core, id, path.session ?? '')) throw missing('session', path.session);
    core.changes.emit('users');
  },
};

/** Ends a session and tells the apps that listen. */
function endSession({ projects, events }: Core, userId: string, id: string): boolean {
  const { sessions } = projects.main.store;
  const session = sessions.find({ id, userId });
  if (!session || sessions.delete({ id }) === 0) return false;
  events.emit({ userId, name: `sessions.${id}.delete`, payload: sessionModel(session, { caller: {} }) });
  return true;
}

/** The user a path names. */
export function findUser({ projects }: Pick<Core, 'projects'>, id = ''): UserRow {
  const user = projects.main.store.users.find({ id });
  if (!user) throw missing('user', id);
  return user;
}

function wholeNumber(query: URLSearchParams, name: string, fallback: number): number {
  const given = query.get(name);
  if (given === null) return fallback;
  if (!/^\d{1,9}$/.test(given)) throw new ConfigError(`\`${name}\` must be a whole number.`);
  return Number(given);
}
