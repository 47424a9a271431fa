import type { Models } from 'appwrite';
import type { ComponentType } from 'react';
import type { CardProps } from '../card/card.tsx';

/** What the screen of a {@link SignInRequirement} is told. */
export interface RequirementScreenProps {
  account: Models.User;
  heading: CardProps['heading'];
  /** Where a link that confirms an email address should lead, so that the flow goes on there. */
  verificationUrl: string;
}

/**
 * Something that an app asks of people after they have signed in and before it lets them in.
 *
 * @example
 * const terms: SignInRequirement = {
 *   isMet: (account) => Boolean(account.prefs.termsAccepted),
 *   Screen: AcceptTerms,
 * };
 */
export interface SignInRequirement {
  isMet(account: Models.User): boolean;
  /** Shown until it is met. */
  Screen: ComponentType<RequirementScreenProps>;
}

/** The first of some requirements that an account does not meet. */
export const findUnmet = (account: Models.User, requirements: readonly SignInRequirement[] = []) =>
  requirements.find(({ isMet }) => !isMet(account));
