import { errors } from '../../messages/en/errors.ts';

/** Something that goes wrong between a page and its server. */
export interface Fault {
  /** A rule for the emulator. Left out, the browser is offline. */
  rule?: { status?: number; body?: 'drop' | 'malformed-json' | 'html'; latency?: number };
  /** What is then said. */
  words: string;
  /** How long one has to wait before it makes sense to try again, in seconds. */
  pause?: number;
  /** Whether a read is tried again by itself. */
  isRetried: boolean;
}

const serverError = errors['error.general_server_error'];

export const serverFailure: Fault = { rule: { status: 500 }, words: serverError, isRetried: true };
export const offline: Fault = { words: errors['error.offline'], isRetried: true };

/**
 * Everything that can go wrong, apart from an answer that takes its time. One after the other is told in other words than
 * the one before, so that nobody takes an old message for a new one.
 */
export const faults: readonly [[string, Fault], ...[string, Fault][]] = [
  ['a server that fails', serverFailure],
  [
    'too many requests',
    {
      rule: { status: 429 },
      words: errors['error.general_rate_limit_exceeded'],
      pause: 3600,
      isRetried: false,
    },
  ],
  ['half an answer', { rule: { body: 'malformed-json' }, words: serverError, isRetried: false }],
  ['a dropped connection', { rule: { body: 'drop' }, words: errors['error.network'], isRetried: true }],
  ["a proxy's page, late", { rule: { body: 'html', latency: 300 }, words: serverError, isRetried: false }],
  ['no connection at all', offline],
];
