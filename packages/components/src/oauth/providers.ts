import type { OAuthProviderName } from '@appwrite-kit/hooks';

/** What providers call themselves, where that is more than Appwrite's name for them with a capital letter. */
const names: Partial<Record<OAuthProviderName, string>> = {
  fusionauth: 'FusionAuth',
  github: 'GitHub',
  gitlab: 'GitLab',
  huggingface: 'Hugging Face',
  linkedin: 'LinkedIn',
  oidc: 'OpenID Connect',
  paypal: 'PayPal',
  paypalSandbox: 'PayPal Sandbox',
  tiktok: 'TikTok',
  tradeshiftBox: 'Tradeshift Sandbox',
  wordpress: 'WordPress',
};

/** The name of a provider, as it writes it itself. One that is newer than the kit is named as Appwrite does. */
export function providerName(provider: OAuthProviderName): string {
  return names[provider] ?? provider.charAt(0).toUpperCase() + provider.slice(1);
}
