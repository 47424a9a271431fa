import type { Page } from '@playwright/test';
import type { MadeSession } from './driver.ts';

/**
 * Gives a browser a session the two ways in which signing in would have: as a cookie, and in the local storage of
 * the app's pages, where the SDK keeps it for browsers that drop the cookies of other sites.
 */
export async function carrySession(
  page: Page,
  endpoint: string,
  { cookie, secret, sessionId }: MadeSession,
): Promise<void> {
  const { origin } = new URL(endpoint);
  const value = encodeURIComponent(secret);
  await page.context().addCookies([{ name: `${cookie}_legacy`, value, url: origin, httpOnly: true }]);
  // Once per tab: a later page must not bring back a session that the test has ended.
  await page.context().addInitScript(
    ([mark, fallback]) => {
      if (location.origin !== 'null' && !sessionStorage.getItem(mark)) {
        sessionStorage.setItem(mark, 'yes');
        localStorage.setItem('cookieFallback', fallback);
      }
    },
    [`signed-in-${sessionId}`, JSON.stringify({ [cookie]: secret })] as const,
  );
}
