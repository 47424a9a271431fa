import { redirect } from '../http/answer.ts';
import { decode } from '../http/cookies.ts';

const CALLBACK = /^\/v1\/account\/sessions\/oauth2\/callback\/([^/]+)\/([^/]+)\/?$/;

/**
 * The address that providers send the browser back to. It knows no project and no caller: it only hands the
 * parameters on, in the query of the address that does the work.
 */
export async function answerCallback(request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  const [, provider, project] = CALLBACK.exec(url.pathname) ?? [];
  const isKnown = ['GET', 'HEAD', 'POST'].includes(request.method);
  if (provider === undefined || project === undefined || !isKnown) return undefined;
  const given = request.method === 'POST' ? new URLSearchParams(await request.text()) : url.searchParams;
  const parameters = new URLSearchParams(given);
  parameters.set('project', decode(project));
  const target = `${url.origin}/v1/account/sessions/oauth2/${provider}/redirect?${parameters}`;
  return redirect(target, 301, new Headers());
}
