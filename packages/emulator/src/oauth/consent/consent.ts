import type { OAuthProvider } from '../../config/settings.ts';
import { html } from '../../http/answer.ts';
import { configuredProfile, readyProfiles } from '../profiles.ts';
import { destination } from '../state.ts';
import { type Decision, readDecision } from './decision.ts';
import { consentPage } from './page.ts';

/** What a person is asked to agree to. */
export interface ConsentRequest {
  /** Name of the provider. */
  provider: string;
  settings: OAuthProvider;
  /** Name of the app's project. */
  app: string;
  scopes: string[];
  state: string;
}

/**
 * The page's own styles and nothing else. `form-action` is left out: browsers apply it to every redirect that follows
 * a form, and the last of these goes to the app, wherever it lives.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Asks who signs in, unless the settings say so; `form` is what the page sent back. */
export function askConsent(
  { provider, settings, app, scopes, state }: ConsentRequest,
  form: URLSearchParams | undefined,
): Decision | Response {
  if (settings.consent === 'auto') return { profile: configuredProfile(settings.identity) };
  const profiles = readyProfiles(settings.identity);
  if (form) return readDecision(form, profiles);
  const headers = new Headers({
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  return html(consentPage({ provider, app, scopes, profiles, host: destination(state) }), 200, headers);
}
