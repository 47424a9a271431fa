import type { Models } from 'appwrite';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import type { LinkTarget } from '../link.ts';
import type { AuthView } from './methods.ts';

/** What a flow can show: one of its views, or what the server has to say about the session. */
export type Screen = AuthView | 'signed-in' | 'mfa-required' | 'refused';

/** What every screen may need from the flow around it. */
export interface AuthViewContext {
  account: Models.User | undefined;
  /** Why the server refuses the session. */
  error: unknown;
  /** The address that was typed in the view before. */
  email: string | undefined;
  /** A link to another view, if the methods include it. */
  link(view: AuthView): LinkTarget | undefined;
  /** Where the flow starts. */
  start: AuthView | undefined;
  /** Where a link or a provider should lead back to. */
  returnUrl(view: AuthView): string;
  /** To be called when there is a session, whether or not it still needs a second factor. */
  onSignedIn(): void;
  /** To be called when the second factor was given. */
  onConfirmed(): void;
  /** Goes where signing in leads. Left out, there is nowhere to go. */
  onContinue: (() => void) | undefined;
  /** Redeems links and what providers send back without a click. */
  autoRedeem: boolean;
  /** The other methods, to be shown below a form. */
  alternatives: ReactNode;
  looks: {
    heading: CardProps['heading'];
    classNames: FormClassNames | undefined;
    slots: Partial<FormSlots> | undefined;
  };
}
