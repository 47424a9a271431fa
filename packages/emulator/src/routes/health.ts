import { serverVersion } from '../http/answer.ts';
import { route } from '../route.ts';

/** Whether the server is there, and which it is. */
export const healthRoutes = {
  'GET /v1/ping': route({
    auth: 'public',
    status: 200,
    handle: () => 'Pong!',
    model: (pong) => pong,
  }),
  'GET /v1/health/version': route({
    auth: 'public',
    status: 200,
    handle: ({ project }) => serverVersion(project.compat),
    model: (version) => ({ version }),
  }),
};
