import { type ComponentType, lazy } from 'react';

/** A component that is fetched when it is first shown. If that fails, a substitute takes its place. */
export function lazyComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
  Substitute: ComponentType<Props>,
) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: Substitute }),
    ),
  );
}
