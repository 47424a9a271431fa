import type { Route } from './route.ts';
import { accountRoutes } from './routes/account.ts';
import { sessionRoutes } from './routes/sessions.ts';

/** Every route: the method and path a client calls, and what happens then. */
export const routes: Readonly<Record<string, Route>> = {
  ...accountRoutes,
  ...sessionRoutes,
};
