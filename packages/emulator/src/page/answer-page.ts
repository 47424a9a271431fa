import { CONTROL_PREFIX } from '../control/control-path.ts';

/** Where the page's scripts, styles and pictures are served from. */
const ASSETS = `${CONTROL_PREFIX}/assets/`;

/** Answers the page for people and what belongs to it; undefined for every other request. */
export async function answerPage(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(CONTROL_PREFIX) || !['GET', 'HEAD'].includes(request.method)) return undefined;
  const isPage = pathname.slice(CONTROL_PREFIX.length).replace(/\/$/, '') === '';
  const name = isPage
    ? 'index.html'
    : pathname.startsWith(ASSETS)
      ? pathname.slice(ASSETS.length)
      : undefined;
  return name === undefined ? undefined : (await import('./assets.ts')).serveAsset(name);
}
