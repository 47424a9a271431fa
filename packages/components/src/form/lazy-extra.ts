import { type ComponentType, lazy } from 'react';

/** Something nice to have, fetched when it is needed. A form goes on without it if that fails. */
export function lazyExtra<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (extra) => ({ default: extra }),
      () => ({ default: () => null }),
    ),
  );
}
