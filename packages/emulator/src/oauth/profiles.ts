import type { OAuthIdentity } from '../config/settings.ts';
import type { Profile } from './identity-provider.ts';

/** People whom every provider knows, one for each case that an app has to deal with. */
const EVERYWHERE: readonly Profile[] = [
  { uid: 'ada', email: 'ada@example.com', verified: true, name: 'Ada Lovelace' },
  { uid: 'grace', email: 'grace@example.com', verified: true, name: 'Grace Hopper' },
  { uid: 'alan', email: 'alan@example.com', verified: false, name: 'Alan Turing' },
  { uid: 'nemo', email: '', verified: false, name: 'Captain Nemo' },
];

/** The person of a provider's settings. */
export function configuredProfile({ id, email, verified, name, since }: OAuthIdentity): Profile {
  return { uid: id, email, verified, name, ...(since !== '' && { since: Date.parse(since) }) };
}

/** Who can sign in at a provider with one click; the person of the settings comes first. */
export function readyProfiles(identity: OAuthIdentity): Profile[] {
  const configured = configuredProfile(identity);
  return [configured, ...EVERYWHERE.filter(({ uid }) => uid !== configured.uid)];
}
