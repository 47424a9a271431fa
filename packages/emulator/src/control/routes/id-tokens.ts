import type { ControlRoutes } from '../control-route.ts';

export const idTokenRoutes: ControlRoutes = {
  'POST /_emulator/id-tokens': async (core, { origin, body }) => {
    const { makeIdToken } = await import('../../oauth/id-token-request.ts');
    return { idToken: await makeIdToken(core, origin, body) };
  },
};
