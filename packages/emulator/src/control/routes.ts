import type { ControlRoutes } from './control-route.ts';
import { clockRoutes } from './routes/clock.ts';
import { consentControlRoutes } from './routes/consents.ts';
import { eventRoutes } from './routes/events.ts';
import { faultRoutes } from './routes/faults.ts';
import { idTokenRoutes } from './routes/id-tokens.ts';
import { messageRoutes } from './routes/messages.ts';
import { requestRoutes } from './routes/requests.ts';
import { seedRoutes } from './routes/seed.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { settingsRoutes } from './routes/settings.ts';
import { stateRoutes } from './routes/state.ts';
import { userRoutes } from './routes/users.ts';

/** Every control route. */
export const controlRoutes: ControlRoutes = {
  ...messageRoutes,
  ...userRoutes,
  ...sessionRoutes,
  ...consentControlRoutes,
  ...requestRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...settingsRoutes,
  ...stateRoutes,
  ...seedRoutes,
  ...idTokenRoutes,
  ...eventRoutes,
};
