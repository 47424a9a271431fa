import type { Core } from '../core.ts';

/** How soon a browser asks again after the connection broke, in milliseconds. */
const RETRY = 1000;

/**
 * What happens from now on, as server-sent events: `message` and `request` with what arrived, `change` with the
 * name of the part that is worth reading again.
 */
export function eventStream({ inbox, requests, changes }: Core): Response {
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = (event: string) => (data: unknown) =>
        send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      const subscriptions = [
        inbox.arrivals.subscribe(tell('message')),
        requests.arrivals.subscribe(tell('request')),
        changes.subscribe(tell('change')),
      ];
      stop = () => {
        for (const end of subscriptions) end();
      };
      send(`retry: ${RETRY}\n\n`);
    },
    cancel: () => stop(),
  });
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  return new Response(stream, { headers });
}
