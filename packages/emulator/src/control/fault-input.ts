import { ConfigError, type Field, integer, objectOf, oneOf, optional, text } from '../config/fields.ts';
import type { Fault } from './faults.ts';

/** Ten minutes: longer than any client waits. */
const MAX_LATENCY = 600_000;

const fields = objectOf<{ [K in keyof Required<Fault>]: Fault[K] }>({
  method: optional(text),
  path: optional(text),
  count: optional(integer(1)),
  latency: optional(integer(0, MAX_LATENCY)),
  status: optional(integer(200, 599)),
  type: optional(text),
  body: optional(oneOf('malformed-json', 'html', 'drop')),
});

/** Reads a rule about requests that go wrong. */
export const faultInput: Field<Fault> = (value, path) => {
  const given = fields(value, path);
  if (given.latency === undefined && given.status === undefined && given.body === undefined) {
    throw new ConfigError('A fault says what goes wrong: `latency`, `status` or `body`.');
  }
  return Object.fromEntries(Object.entries(given).filter(([, item]) => item !== undefined));
};
