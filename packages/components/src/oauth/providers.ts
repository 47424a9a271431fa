import type { OAuthProviderName } from '@appwrite-kit/hooks';

/** What providers call themselves. */
const names: Record<OAuthProviderName, string> = {
  amazon: 'Amazon',
  apple: 'Apple',
  appwrite: 'Appwrite',
  auth0: 'Auth0',
  authentik: 'Authentik',
  autodesk: 'Autodesk',
  bitbucket: 'Bitbucket',
  bitly: 'Bitly',
  box: 'Box',
  cloudflare: 'Cloudflare',
  dailymotion: 'Dailymotion',
  discord: 'Discord',
  disqus: 'Disqus',
  dropbox: 'Dropbox',
  etsy: 'Etsy',
  facebook: 'Facebook',
  figma: 'Figma',
  fusionauth: 'FusionAuth',
  github: 'GitHub',
  gitlab: 'GitLab',
  google: 'Google',
  huggingface: 'Hugging Face',
  kakao: 'Kakao',
  keycloak: 'Keycloak',
  kick: 'Kick',
  linkedin: 'LinkedIn',
  microsoft: 'Microsoft',
  notion: 'Notion',
  oidc: 'OpenID Connect',
  okta: 'Okta',
  paypal: 'PayPal',
  paypalSandbox: 'PayPal Sandbox',
  podio: 'Podio',
  resend: 'Resend',
  salesforce: 'Salesforce',
  slack: 'Slack',
  spotify: 'Spotify',
  stripe: 'Stripe',
  tiktok: 'TikTok',
  tradeshift: 'Tradeshift',
  tradeshiftBox: 'Tradeshift Sandbox',
  twitch: 'Twitch',
  wordpress: 'WordPress',
  x: 'X',
  yahoo: 'Yahoo',
  yammer: 'Yammer',
  yandex: 'Yandex',
  zoho: 'Zoho',
  zoom: 'Zoom',
};

/** The name of a provider, as it writes it itself. One that is newer than the kit is named as Appwrite does. */
export function providerName(provider: OAuthProviderName): string {
  return names[provider] ?? provider.charAt(0).toUpperCase() + provider.slice(1);
}

/** Tells whether something names a provider that the kit knows. */
export function isProvider(name: string): name is OAuthProviderName {
  return Object.hasOwn(names, name);
}
