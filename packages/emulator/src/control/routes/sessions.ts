import { encodeSession } from '../../auth/session-secret.ts';
import { detectDevice } from '../../device/detect.ts';
import { cookieName } from '../../http/cookies.ts';
import { sessionModel } from '../../models/sessions.ts';
import { verifiedFactors } from '../../operations/mfa-state.ts';
import { makeSession } from '../../operations/start-session.ts';
import type { ControlRoutes } from '../control-route.ts';
import { findUser } from './users.ts';

/** Whom the session says it was started by. */
const HERE = { ip: '127.0.0.1', userAgent: '', endpoint: '' };

export const sessionRoutes: ControlRoutes = {
  // Signs a user in past every question: the session has all factors that the user could give.
  'POST /_emulator/users/{id}/sessions': ({ projects, clock, events, changes }, { path }) => {
    const project = projects.main;
    const user = findUser({ projects }, path.id);
    const device = detectDevice('');
    const factors = ['server', ...verifiedFactors(project.store, user)];
    const { session, secret } = project.store.transaction(() =>
      makeSession({ project, clock, origin: HERE }, user.id, { provider: 'server', factors, device }),
    );
    events.emit({
      userId: user.id,
      name: `sessions.${session.id}.create`,
      payload: sessionModel(session, { caller: {} }),
    });
    changes.emit('users');
    return {
      userId: user.id,
      sessionId: session.id,
      secret: encodeSession({ userId: user.id, secret }),
      cookie: cookieName(project.id),
    };
  },
};
