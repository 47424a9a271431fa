import type { Route } from './route.ts';
import { accountRoutes } from './routes/account.ts';
import { consentRoutes } from './routes/consents.ts';
import { healthRoutes } from './routes/health.ts';
import { mfaRoutes } from './routes/mfa.ts';
import { oauthRoutes } from './routes/oauth.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { targetRoutes } from './routes/targets.ts';
import { tokenRoutes } from './routes/tokens.ts';
import { userRoutes } from './routes/users.ts';
import { userMfaRoutes } from './routes/users-mfa.ts';
import { userRecordRoutes } from './routes/users-records.ts';
import { userSessionRoutes } from './routes/users-sessions.ts';
import { userTargetRoutes } from './routes/users-targets.ts';

/** Every route: the method and path a client calls, and what happens then. */
export const routes: Readonly<Record<string, Route>> = {
  ...accountRoutes,
  ...sessionRoutes,
  ...tokenRoutes,
  ...mfaRoutes,
  ...targetRoutes,
  ...consentRoutes,
  ...oauthRoutes,
  ...userRoutes,
  ...userSessionRoutes,
  ...userMfaRoutes,
  ...userTargetRoutes,
  ...userRecordRoutes,
  ...healthRoutes,
};
