import type { ControlRoutes } from '../control-route.ts';
import { eventStream } from '../event-stream.ts';

export const eventRoutes: ControlRoutes = {
  'GET /_emulator/events': (core) => eventStream(core),
};
