import { useAccount } from '@appwrite-kit/hooks';
import { useTexts } from '../texts/texts.ts';

/** What to call the person who is signed in. */
export function useDisplayName(): string {
  const t = useTexts();
  const { data: account } = useAccount();
  return account?.name || account?.email || account?.phone || t.guest;
}
