import type { Page } from 'playwright-core';

/** Everything a page sent to the API: calls, and the preflights a browser puts before them. */
export interface Traffic {
  /** Such as `GET /account`. */
  readonly calls: string[];
  readonly preflights: string[];
}

/** Follows a page's requests from now on. Playwright's own events leave out preflights, the browser's do not. */
export async function watchRequests(page: Page): Promise<Traffic> {
  const traffic: Traffic = { calls: [], preflights: [] };
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.requestWillBeSent', ({ request }) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/v1/')) return;
    const list = request.method === 'OPTIONS' ? traffic.preflights : traffic.calls;
    list.push(`${request.method} ${pathname.slice('/v1'.length)}`);
  });
  await devtools.send('Network.enable');
  return traffic;
}
