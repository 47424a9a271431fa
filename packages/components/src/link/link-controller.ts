import type { OccupiedController } from '../flow/use-occupied.ts';

/** Where a page stands that a link in a mail, or a provider, has led to. */
export type LinkStep =
  /** The address holds nothing to redeem. */
  | 'missing'
  /** One click redeems it. */
  | 'link'
  /** It can be redeemed, but may not be meant for whoever is here. */
  | 'warning'
  /** The provider, or the person asked there, said no. */
  | 'denied'
  | 'expired'
  | 'used'
  /** Somebody is signed in already. */
  | 'occupied'
  | 'done';

/** Redeeming a link, without its looks. */
export interface LinkController {
  readonly step: LinkStep;
  readonly isPending: boolean;
  /** Why the last try failed, where there can be another. */
  readonly error: unknown;
  readonly occupied: OccupiedController;
  redeem(): void;
  /** Leaves whoever is signed in, and the link. */
  stay(): void;
  /** Leaves the link. */
  restart(): void;
}
