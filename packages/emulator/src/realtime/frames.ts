/** What a client asks to hear of. */
export interface Wish {
  subscriptionId: string | undefined;
  channels: string[];
  queries: string[];
}

/** Something a client sent that cannot be understood; the connection stays open. */
export class FrameError extends Error {}

/** A client's message. */
export interface Frame {
  type: string;
  data: unknown;
}

/** Reads a message. */
export function readFrame(text: string): Frame {
  const frame = parse(text);
  if (!('type' in frame) && !('data' in frame)) throw new FrameError('Message format is not valid.');
  const { type, data } = frame;
  if (typeof type !== 'string') throw new FrameError('Message type is not valid.');
  return { type, data };
}

function parse(text: string): { type?: unknown; data?: unknown } {
  try {
    return { ...JSON.parse(text) };
  } catch {
    throw new FrameError('Message format is not valid.');
  }
}

/** The encoded session of an `authentication` message. */
export function readSession(data: unknown): string {
  if (typeof data !== 'object' || data === null) throw new FrameError('Payload is not valid.');
  const { session } = data as { session?: unknown };
  if (typeof session !== 'string') throw new FrameError('Payload is not valid. Session is required');
  return session;
}

/** The rows of a `subscribe` message. */
export function readWishes(data: unknown): Wish[] {
  return readRows(data, 'Each subscribe payload must be an object.').map((row) => {
    const { subscriptionId, channels, queries = [] } = row;
    if (channels === undefined) throw new FrameError('items: channels is not present in payload.');
    if (!isTexts(channels)) throw new FrameError('items: channels is not a valid array.');
    if (!isTexts(queries)) throw new FrameError('items: queries is not a valid array.');
    return {
      subscriptionId: typeof subscriptionId === 'string' ? subscriptionId : undefined,
      channels,
      queries,
    };
  });
}

/** The ids of an `unsubscribe` message. */
export function readSubscriptionIds(data: unknown): string[] {
  return readRows(data, 'Each unsubscribe payload must be an object.').map(({ subscriptionId }) => {
    if (typeof subscriptionId !== 'string') {
      throw new FrameError('items: subscriptionId is not present in payload.');
    }
    return subscriptionId;
  });
}

/** The rows of a list; an object whose keys count up from 0, as none at all do, is one too. */
function readRows(data: unknown, problem: string): Record<string, unknown>[] {
  const isList =
    typeof data === 'object' &&
    data !== null &&
    Object.keys(data).every((key, index) => key === String(index));
  if (!isList) throw new FrameError('items: Payload is not valid.');
  return Object.values(data).map((row: unknown) => {
    if (typeof row !== 'object' || row === null) throw new FrameError(`items: ${problem}`);
    return { ...row };
  });
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
