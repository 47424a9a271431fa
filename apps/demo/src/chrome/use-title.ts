import { useEffect } from 'react';

/** Names the page, in the tab and for those who have it read out. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Appwrite Kit`;
  }, [title]);
}
