import { escapeHtml } from '../../http/answer.ts';
import type { Profile } from '../identity-provider.ts';
import { providerTitle } from '../providers.ts';

/** What the consent page shows. */
export interface ConsentView {
  provider: string;
  app: string;
  scopes: string[];
  profiles: Profile[];
  /** Where the browser goes in the end; empty when unknown. */
  host: string;
}

/** The page on which people choose as whom they sign in at a provider that the emulator plays. */
export function consentPage({ provider, app, scopes, profiles, host }: ConsentView): string {
  const title = escapeHtml(providerTitle(provider));
  const name = escapeHtml(app);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in to ${name} with ${title}</title>
<link rel="icon" href="/_emulator/assets/icon.svg">
<link rel="stylesheet" href="/_emulator/assets/styles/base.css">
<link rel="stylesheet" href="/_emulator/assets/styles/consent.css">
</head>
<body>
<main class="consent">
<p class="consent-notice"><strong>For tests.</strong> The emulator plays ${title} here: nothing is sent to ${title}.</p>
<h1>Sign in to ${name} with ${title}</h1>
${host && `<p class="muted">You return to <strong>${escapeHtml(host)}</strong>.</p>`}
<form method="post" aria-labelledby="ready">
<h2 id="ready">Continue as</h2>
<ul class="consent-people">
${profiles.map(personButton).join('\n')}
</ul>
</form>
<details>
<summary>Somebody else</summary>
${personForm()}
</details>
${scopeList(app, scopes)}
<form method="post" class="consent-end" aria-label="Other answers">
<button name="action" value="deny">Cancel</button>
<button name="action" value="fail">Let ${title} fail</button>
</form>
</main>
</body>
</html>
`;
}

function personButton({ name, uid, email, verified }: Profile, index: number): string {
  const address = email === '' ? 'No email address' : `${email}${verified ? '' : ' (not verified)'}`;
  return `<li><button name="action" value="ready:${index}">
<strong>${escapeHtml(name || uid)}</strong>
<span class="muted">${escapeHtml(address)}</span>
</button></li>`;
}

function personForm(): string {
  return `<form method="post" class="consent-form">
<label>Name <input name="name" autocomplete="off"></label>
<label>Email <input name="email" type="email" autocomplete="off"></label>
<label>Id at the provider <input name="uid" autocomplete="off" aria-describedby="uid-hint"></label>
<p class="muted" id="uid-hint">Left empty, it follows from the email address.</p>
<label class="consent-check"><input type="checkbox" name="verified" checked> The email address is verified</label>
<button class="consent-submit" name="action" value="other">Continue</button>
</form>`;
}

function scopeList(app: string, scopes: string[]): string {
  if (scopes.length === 0) return '';
  const items = scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join('');
  return `<section aria-labelledby="scopes">
<h2 id="scopes">${escapeHtml(app)} asks for</h2>
<ul class="consent-scopes">${items}</ul>
</section>`;
}
