import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a screen on the page. Every page of the bench begins like this, also the one with React alone. */
export function show(screen: ReactNode): void {
  createRoot(document.body.appendChild(document.createElement('main'))).render(screen);
}
