'use client';
import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LoadFailed } from './load-failed.tsx';

/** A view whose code could not be fetched: remembered, so that it is there wherever it is shown once it has come. */
interface MissingView<Props> {
  load: () => Promise<ComponentType<Props>>;
  useErrorText: () => (key: string) => string;
  View?: ComponentType<Props>;
  /** Whether somebody has asked for it in vain. */
  wasRefused?: boolean;
}

interface RetriedViewProps<Props> {
  missing: MissingView<Props>;
  props: Props;
}

function RetriedView<Props extends object>({ missing, props }: RetriedViewProps<Props>) {
  const { View, useErrorText } = missing;
  const say = useErrorText();
  const [{ isPending, count }, setTry] = useState({ isPending: false, count: 0 });
  const element = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const [isInside, setInside] = useState(false);

  const fetchAgain = async () => {
    const fetched = await missing.load().catch(() => undefined);
    if (fetched) missing.View = fetched;
    hadFocus.current = element.current?.contains(document.activeElement) ?? false;
    setTry((before) => ({ isPending: false, count: before.count + 1 }));
    return fetched !== undefined;
  };
  const tryAgain = async () => {
    if (isPending) return;
    setTry({ isPending: true, count });
    if (await fetchAgain()) return;
    if (missing.wasRefused) window.location.reload();
    missing.wasRefused = true;
  };

  useLayoutEffect(() => setInside(element.current?.closest('.ak-card') != null), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is shown: it may be there by now.
  useEffect(() => {
    if (!missing.View) void fetchAgain();
  }, []);

  // Whatever came of it is read out: the view that is there now, or once more that it is not.
  useEffect(() => {
    if (count === 0 || !hadFocus.current) return;
    element.current?.querySelector<HTMLElement>('.ak-title, [data-message]')?.focus();
  }, [count]);

  return (
    <div ref={element}>
      {View ? (
        <View {...props} />
      ) : (
        <LoadFailed isInside={isInside} isPending={isPending} tryAgain={() => void tryAgain()} say={say} />
      )}
    </div>
  );
}

/**
 * Stands in for a view whose code could not be fetched, until it can. Where it stays away although it was asked for twice, the
 * app may have been published anew and its old files be gone: then the page is loaded anew.
 *
 * @param load - Fetches the view.
 * @param useErrorText - Finds words; handed in, because forms need it at once.
 */
export function retryView<Props extends object>(
  load: MissingView<Props>['load'],
  useErrorText: MissingView<Props>['useErrorText'],
): ComponentType<Props> {
  const missing: MissingView<Props> = { load, useErrorText };
  return (props) => <RetriedView missing={missing} props={props} />;
}
