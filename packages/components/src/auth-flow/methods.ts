import type { OAuthProviderName } from '@appwrite-kit/hooks';

/** The screens a method of the kit's own forms takes, the first being where it starts. */
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
export type AuthView = (typeof viewsByMethod)[FormMethod][number] | (typeof buttonViews)[number];

export function isFormMethod(method: AuthMethod): method is FormMethod {
  return Object.hasOwn(viewsByMethod, method);
}

/** Where a method starts. */
export function startOf(method: AuthMethod): AuthView {
  return isFormMethod(method) ? viewsByMethod[method][0] : 'providers';
}

/** The method a screen belongs to. */
export function methodOf(view: AuthView): FormMethod | undefined {
  const methods = Object.keys(viewsByMethod) as FormMethod[];
  return methods.find((method) => viewsByMethod[method].some((own: AuthView) => own === view));
}

/** The screens that some methods need, the first being where the flow starts: with a form, where there is one. */
export function viewsOf(methods: readonly AuthMethod[]): readonly AuthView[] {
  const forms: AuthView[] = methods.filter(isFormMethod).flatMap((method) => viewsByMethod[method]);
  return methods.every(isFormMethod) ? forms : [...forms, ...buttonViews];
}
