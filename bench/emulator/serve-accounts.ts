// A process of its own: an emulator with as many accounts as the argument says. Tells
// its parent where it is, and how much of the processor it has used whenever it is asked.
import { createEmulator } from '@appwrite-kit/emulator';
import { visitor } from './visitor.ts';

const count = Number(process.argv[2]);
const emulator = await createEmulator({ rateLimits: false });
const others = Array.from({ length: count - 1 }, (_, index) => ({
  id: `user-${index}`,
  email: `user-${index}@example.com`,
}));
await emulator.seed({ users: [...others, visitor] });

const headers = { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId };
const answer = await fetch(`${emulator.endpoint}/account/sessions/email`, {
  method: 'POST',
  headers: { ...headers, 'x-appwrite-key': emulator.apiKey },
  body: JSON.stringify({ email: visitor.email, password: visitor.password }),
});
const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => emulator.close());
process.send?.({ endpoint: emulator.endpoint, headers: { ...headers, cookie: cookies.join('; ') } });
