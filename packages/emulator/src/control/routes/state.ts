import type { ControlRoutes } from '../control-route.ts';
import { restoreState, takeState } from '../state.ts';

export const stateRoutes: ControlRoutes = {
  'GET /_emulator/state': (core) => takeState(core),
  'PUT /_emulator/state': (core, { body }) => restoreState(core, body),
};
