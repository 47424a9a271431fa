import type { ControlRoutes } from '../control-route.ts';

export const settingsRoutes: ControlRoutes = {
  'GET /_emulator/settings': ({ liveSettings }) => liveSettings.current,
  'PATCH /_emulator/settings': ({ liveSettings }, { body }) => liveSettings.change(body),
  'DELETE /_emulator/settings': ({ liveSettings }) => liveSettings.restore(),
};
