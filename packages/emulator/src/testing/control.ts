import type { Emulator } from '../emulator.ts';

/** What a control route answered. */
export interface ControlAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of all kinds
  body: any;
}

/** Calls control routes over HTTP: `await control('POST', 'clock', { advance: 60 })`. */
export function controlOf(emulator: Emulator) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ControlAnswer> => {
    const answer = await fetch(new URL(`/_emulator/${path}`, emulator.endpoint), {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  };
}
