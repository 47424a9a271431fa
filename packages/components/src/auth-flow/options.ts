import type { CardProps } from '../card/card.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import type { AuthMethod, AuthView } from './methods.ts';
import type { SignInRequirement } from './requirement.ts';

export interface AuthViewOptions {
  /** The view to show, if the app decides; pair it with `onViewChange`. */
  view?: AuthView | undefined;
  /** The view to start with. If left out, that of the method used last, else the first of the methods. */
  defaultView?: AuthView | undefined;
  onViewChange?: ((view: AuthView) => void) | undefined;
  /** Gives each view an address under this path, such as `/auth`. Left out, the address bar is left alone. */
  path?: string | undefined;
  /** Your router's way to go to a path on this site. The History API if left out. */
  navigate?: ((path: string) => void) | undefined;
}

export interface AuthFlowProps extends AuthViewOptions {
  /** The ways to sign in that are offered. Email and password if left out. */
  methods?: readonly AuthMethod[];
  /** A path on this site to go to after signing in. Anything that leads off the site is ignored. */
  redirectTo?: string;
  /** Runs once somebody has signed in, all steps included, and before `redirectTo` is followed. */
  onSuccess?: () => void;
  /**
   * What is asked of people once they have signed in, in this order: `verifiedEmail`, `verifiedPhone`, `secondFactor`, or one
   * of your own. Give `SignedIn`, `SignedOut` and `Protect` the same ones, so that the flow stays until all are met.
   */
  requirements?: readonly SignInRequirement[];
  /** Redeems links, and what providers send back, without a click. Mail scanners open links too, and may use them up. */
  autoRedeem?: boolean;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: Partial<FormSlots>;
}

/** The props, with what stands in for those that were left out. */
export interface FlowProps extends AuthFlowProps {
  methods: readonly AuthMethod[];
}
