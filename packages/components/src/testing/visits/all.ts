import { codeVisits } from './codes.tsx';
import { linkVisits } from './links.tsx';
import { listVisits } from './lists.tsx';
import { secondFactorVisits } from './second-factor.tsx';
import { settingsVisits } from './settings.tsx';
import { signInVisits } from './sign-in.tsx';
import type { Visit } from './visit.ts';

/** Everything that can be done on the screens, and every request that it takes. */
export const visits: readonly Visit[] = [
  ...signInVisits,
  ...codeVisits,
  ...linkVisits,
  ...secondFactorVisits,
  ...settingsVisits,
  ...listVisits,
];

/** For the names of tests. */
export const nameOf = ({ screen, intent }: Visit) => `${screen}, who ${intent}`;
