import type { IdentityProvider, IdentityProviderParts } from '../oauth/identity-provider.ts';
import type { Driver } from '../store/driver.ts';

/** What differs between Node and the browser; everything else of the emulator runs on both. */
export interface Platform {
  /** Opens the database file of a data folder, or one in memory. */
  openDriver(folder: string | null): Promise<Driver>;
  /** The password hash, off the main thread where the platform can. */
  scrypt(password: string, salt: Uint8Array, cost: ScryptCost): Promise<Uint8Array>;
  /** Plays the OAuth2 providers, as well as the platform can. */
  playProviders(parts: IdentityProviderParts): IdentityProvider;
}

/** The work factors of scrypt and the length of what it gives. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly length: number;
}
