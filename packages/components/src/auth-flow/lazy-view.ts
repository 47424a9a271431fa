import { type ComponentType, lazy } from 'react';
import { loadFeedback } from '../feedback/load-feedback.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { Unreachable } from './unreachable.tsx';

/** A view that is fetched when it is first shown. If that fails, what takes its place leaves a way to try again. */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() =>
    load()
      .catch(async () => (await loadFeedback()).retryView?.(load, useErrorText) ?? Unreachable)
      .then((component) => ({ default: component })),
  );
}
