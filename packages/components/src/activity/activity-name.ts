import { activity } from '../messages/en/activity.ts';
import type { useMessages } from '../messages/use-messages.ts';

type Translate = ReturnType<typeof useMessages<keyof typeof activity>>;

/** An event in words. One that is not known is shown as the server names it. */
export function activityName(event: string, t: Translate): string {
  const key = `activity.${event}`;
  return key in activity ? t(key as keyof typeof activity) : event;
}
