import { Account, type Client } from 'appwrite';
import { ada } from './ada.ts';

interface Loaded {
  client: Client;
  emulator: { inbox: { last(to: string): { code: string; links: string[] } } };
}

/** The parameters that lead back to a page; the rest of Storybook's address stays. */
const PARAMETERS = ['userId', 'secret', 'expire', 'project', 'error', 'oauth_state'];

/** What the emulator of a story has sent last. */
export function lastMessage(loaded: Record<string, unknown>, to: string) {
  return (loaded as unknown as Loaded).emulator.inbox.last(to);
}

/** Opens a story as a link would: with what it carries in the address, until the story is over. */
export function openedBy(link: string): () => void {
  const url = new URL(window.location.href);
  for (const [name, value] of new URL(link, url).searchParams) url.searchParams.set(name, value);
  window.history.replaceState(window.history.state, '', url);
  return () => {
    const left = new URL(window.location.href);
    for (const name of PARAMETERS) left.searchParams.delete(name);
    window.history.replaceState(window.history.state, '', left);
  };
}

/** Opens a story by the link in a mail that it asks the server for. */
async function openedByMail(
  loaded: Record<string, unknown>,
  email: string,
  ask: (account: Account, url: string) => Promise<unknown>,
) {
  await ask(new Account((loaded as unknown as Loaded).client), 'http://localhost/');
  return openedBy(lastMessage(loaded, email).links[0] ?? '');
}

interface StoryContext {
  loaded: Record<string, unknown>;
}

/** Opens a story by a link that signs Grace in. */
export const openedByMagicLink = ({ loaded }: StoryContext) =>
  openedByMail(loaded, 'grace@example.com', (account, url) =>
    account.createMagicURLToken({ userId: 'grace', email: 'grace@example.com', url }),
  );

/** Opens a story by a link with which Ada, who exists, sets a new password. */
export const openedByRecoveryLink = ({ loaded }: StoryContext) =>
  openedByMail(loaded, ada.email, (account, url) => account.createRecovery({ email: ada.email, url }));

/** Opens a story by a link with which Ada, who is signed in, confirms her email. */
export const openedByVerificationLink = ({ loaded }: StoryContext) =>
  openedByMail(loaded, ada.email, (account, url) => account.createEmailVerification({ url }));

/** A link that was used before. */
export const usedLink = '/?userId=grace&secret=0123456789abcdef';
