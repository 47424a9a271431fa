/** Every OAuth2 provider that Appwrite knows, under the name that people know it by, and the two of its own tests. */
const TITLES: Readonly<Record<string, string>> = {
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
  mock: 'Mock',
  'mock-unverified': 'Mock Unverified',
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

/** The names of all providers, spelt as Appwrite spells them. */
export const PROVIDER_NAMES: readonly string[] = Object.keys(TITLES);

/** The providers whose ID tokens an app can sign in with directly. */
export const ID_TOKEN_PROVIDERS = ['apple', 'google'] as const;

/** One of {@link ID_TOKEN_PROVIDERS}. */
export type IdTokenProvider = (typeof ID_TOKEN_PROVIDERS)[number];

/** What people call a provider. */
export function providerTitle(provider: string): string {
  return TITLES[provider] ?? provider;
}
