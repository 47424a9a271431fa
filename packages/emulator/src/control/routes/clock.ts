import type { Clock } from '../../clock.ts';
import { ConfigError, number, objectOf } from '../../config/fields.ts';
import type { ControlRoutes } from '../control-route.ts';

/** A hundred years: further and dates end. */
const MAX_SECONDS = 3_155_760_000;

const advanceBody = objectOf<{ advance: number }>({ advance: number });

/** What the clock shows, and how many seconds it is ahead of real time. */
const show = (clock: Clock) => ({ now: new Date(clock.now()).toISOString(), offset: clock.offset });

export const clockRoutes: ControlRoutes = {
  'GET /_emulator/clock': ({ clock }) => show(clock),
  'POST /_emulator/clock': ({ clock }, { body }) => {
    const { advance } = advanceBody(body, '');
    if (Math.abs(clock.offset + advance) > MAX_SECONDS) {
      throw new ConfigError('The clock cannot be more than a hundred years away.');
    }
    clock.advance(advance);
    return show(clock);
  },
  'DELETE /_emulator/clock': ({ clock }) => {
    clock.reset();
    return show(clock);
  },
};
