import type { Context } from '../context.ts';
import { sendSessionAlert } from '../messages/send.ts';
import type { SessionRow } from '../store/rows.ts';

/** Mails a user about a new session beside others, where the project wants that and the user has an address. */
export function alertUser(context: Context, { userId, device }: SessionRow): void {
  const { project } = context;
  if (!project.settings.sessionAlerts) return;
  const email = project.store.users.find({ id: userId })?.email;
  const isAlone = project.store.sessions.list({ userId }).length === 1;
  if (email && !isAlone) sendSessionAlert(context, email, device.clientName);
}
