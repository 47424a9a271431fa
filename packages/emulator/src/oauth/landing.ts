import { errorPage, html } from '../http/answer.ts';
import { LANDING_PREFIX } from './addresses.ts';

/** The pages on which a sign-in at a provider ends when the app names none of its own. */
export function answerLanding(request: Request): Response | undefined {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || !pathname.startsWith(LANDING_PREFIX)) return undefined;
  const result = pathname.slice(LANDING_PREFIX.length);
  if (result === 'success') {
    return page('You are signed in', 'The app named no address to go on to. You can close this page.');
  }
  return result === 'failure' ? page('Sign-in failed', reason(searchParams.get('error'))) : undefined;
}

function page(title: string, message: string): Response {
  return html(errorPage(title, message), 200, new Headers({ 'cache-control': 'no-store' }));
}

function reason(error: string | null): string {
  try {
    return String(JSON.parse(error ?? '').message);
  } catch {
    return 'Start again from the app.';
  }
}
