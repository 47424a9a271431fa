import type { ControlRoutes } from '../control-route.ts';

export const requestRoutes: ControlRoutes = {
  'GET /_emulator/requests': ({ requests }) => requests.all(),
  'POST /_emulator/reset': ({ reset }) => reset(),
};
