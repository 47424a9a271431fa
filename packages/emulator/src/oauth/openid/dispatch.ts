import type { RequestListener } from 'node:http';
import inject from 'light-my-request';

/** Lets a listener of a Node server answer a web request, with no server and no port. */
export async function dispatch(listener: RequestListener, request: Request, path: string): Promise<Response> {
  const { host } = new URL(request.url);
  const answer = await inject(listener, {
    method: request.method,
    url: path,
    headers: { ...Object.fromEntries(request.headers), host },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, String(item));
  }
  const hasBody = answer.rawPayload.length > 0;
  return new Response(hasBody ? new Uint8Array(answer.rawPayload) : null, {
    status: answer.statusCode,
    headers,
  });
}
