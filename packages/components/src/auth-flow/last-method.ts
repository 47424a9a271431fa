'use client';
import type { AuthMethod } from './methods.ts';
import { useBrowserValue } from './use-browser-value.ts';

const KEY = 'appwrite-kit:last-method';

/** Keeps in this browser how somebody has signed in. Where storage is blocked, nothing is remembered. */
export function rememberMethod(method: AuthMethod): void {
  try {
    localStorage.setItem(KEY, method);
  } catch {
    // See above.
  }
}

function readMethod(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** How somebody signed in here last, among some methods. It is read once, so that nothing moves while they sign in. */
export function useLastMethod(methods: readonly AuthMethod[]): AuthMethod | undefined {
  const last = useBrowserValue(readMethod);
  return methods.find((method) => method === last);
}
