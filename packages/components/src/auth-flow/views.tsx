import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import type { LinkTarget } from '../link.ts';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { lazyView } from './lazy-view.ts';

const SignUpForm = lazyView(async () => (await import('../sign-up/sign-up-form.tsx')).SignUpForm);

const viewsByMethod = {
  password: ['sign-in', 'sign-up'],
} as const;

/** A way to sign in that `AuthFlow` can offer. */
export type AuthMethod = keyof typeof viewsByMethod;

/** A screen of `AuthFlow`; with paths, also the last part of its address. */
export type AuthView = (typeof viewsByMethod)[AuthMethod][number];

/** What every view may need from the flow around it. */
export interface AuthViewContext {
  /** The address that was typed in the view before. */
  email: string | undefined;
  /** A link to another view, if the methods include it. */
  link(view: AuthView): LinkTarget | undefined;
  /** To be called when there is a session, whether or not it still needs a second factor. */
  onSignedIn(): void;
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
  slots: Partial<FormSlots> | undefined;
}

/** The views that some methods need, the first being where the flow starts. */
export function viewsOf(methods: readonly AuthMethod[]): readonly AuthView[] {
  return methods.flatMap((method) => viewsByMethod[method]);
}

/** Only the view a flow starts with is loaded with it; the others are fetched when they are shown. */
export function renderView(
  view: AuthView,
  { email, link, onSignedIn, heading, classNames, slots }: AuthViewContext,
): ReactNode {
  const shared = { heading, classNames, slots, defaultEmail: email, onSuccess: onSignedIn };
  switch (view) {
    case 'sign-in':
      return <SignInForm {...shared} signUpLink={link('sign-up')} />;
    case 'sign-up':
      return <SignUpForm {...shared} signInLink={link('sign-in')} />;
  }
}
