import type { ComponentType } from 'react';
import { lazyComponent } from '../lazy-component.ts';
import { LoadFailed } from './load-failed.tsx';

/** A view of the flow that is fetched when it is shown, or else leaves a way to try again. */
export function lazyView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazyComponent(load, LoadFailed);
}
