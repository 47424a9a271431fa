import type { Message } from '../../inbox.ts';
import { ControlError, type ControlRoutes, missing } from '../control-route.ts';
import { mailPage } from '../mail-page.ts';

export const messageRoutes: ControlRoutes = {
  'GET /_emulator/messages': ({ inbox }, { query }) =>
    newest(inbox.all(query.get('to') ?? undefined), query.get('limit')),
  'DELETE /_emulator/messages': ({ inbox }) => inbox.clear(),
  'GET /_emulator/messages/{id}': ({ inbox }, { path }) => {
    const message = inbox.get(path.id ?? '');
    if (!message) throw missing('message', path.id);
    return message;
  },
  'DELETE /_emulator/messages/{id}': ({ inbox }, { path }) => {
    if (!inbox.remove(path.id ?? '')) throw missing('message', path.id);
  },
  'GET /_emulator/messages/{id}/html': ({ inbox }, { path }) => {
    const message = inbox.get(path.id ?? '');
    if (!message) throw missing('message', path.id);
    return mailPage(message);
  },
};

function newest(messages: Message[], limit: string | null): Message[] {
  if (limit === null) return messages;
  if (!/^[1-9]\d*$/.test(limit)) throw new ControlError('`limit` must be a whole number from 1.');
  return messages.slice(-Number(limit));
}
