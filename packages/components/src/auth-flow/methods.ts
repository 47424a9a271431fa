import type { OAuthProviderName } from '@appwrite-kit/hooks';

/** The methods that have a form, and its screens, the first being where the method starts. */
const viewsByMethod = {
  password: ['sign-in', 'sign-up', 'recovery'],
  'magic-url': ['magic-url'],
  'email-otp': ['email-otp'],
  'phone-otp': ['phone-otp'],
} as const;

/** What providers and guests take: a screen of buttons, and the one that a provider leads back to. */
const buttonViews = ['providers', 'oauth'] as const;

/** A method that has a form. */
export type FormMethod = keyof typeof viewsByMethod;

/** A way to sign in that `AuthFlow` can offer: a form, going on as a guest, or the name of an OAuth provider. */
export type AuthMethod = FormMethod | 'anonymous' | OAuthProviderName;

/** A screen of `AuthFlow`; with paths, also the last part of its address. */
export type AuthView =
  | (typeof viewsByMethod)[FormMethod][number]
  | (typeof buttonViews)[number]
  // Where the link leads that confirms an email address.
  | 'verify-email';

/** The screens of a method. */
export const viewsOf = (method: AuthMethod): readonly AuthView[] =>
  viewsByMethod[method as FormMethod] ?? buttonViews;

export const isFormMethod = (method: AuthMethod): method is FormMethod => method in viewsByMethod;

export const isProvider = (method: AuthMethod): method is OAuthProviderName =>
  !isFormMethod(method) && method !== 'anonymous';
