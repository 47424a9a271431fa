import { vi } from 'vitest';

/** A request that the page made. */
export interface SeenRequest {
  /** As `METHOD /path`, the path being the API's. */
  name: string;
  body: string;
}

/** Notes the requests of the page from now on, and lets them pass. */
export function watchRequests(): SeenRequest[] {
  const seen: SeenRequest[] = [];
  const { fetch } = window;
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const method = init?.method?.toUpperCase() ?? 'GET';
    seen.push({ name: `${method} ${pathname.replace('/v1', '')}`, body: String(init?.body ?? '') });
    return fetch(input, init);
  });
  return seen;
}

/** How often each request of a kind was made. */
export function countRequests(seen: readonly SeenRequest[], kind: string): number[] {
  const names = seen.filter(isOfKind(kind)).map(({ name }) => name);
  return [...new Set(names)].map((name) => names.filter((other) => other === name).length);
}

/** Whether a request is of a kind, in whose name `*` stands for what varies. */
export const isOfKind = (kind: string) => {
  const pattern = new RegExp(`^${kind.replaceAll('*', '[^/]+')}$`);
  return ({ name }: Pick<SeenRequest, 'name'>) => pattern.test(name);
};
