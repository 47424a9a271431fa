import { type ComponentType, lazy } from 'react';
import { LoadFailed } from './load-failed.tsx';

/** A view that is fetched when it is first shown. If that fails, what takes its place leaves a way to try again. */
export function lazyView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: LoadFailed }),
    ),
  );
}
