'use client';
import { type ComponentType, lazy } from 'react';
import { LoadFailed } from './load-failed.tsx';

/** A view that is fetched when it is first shown. If that fails, its place is taken by a way to try again. */
export function lazyView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (view) => ({ default: view }),
      () => ({ default: LoadFailed }),
    ),
  );
}
