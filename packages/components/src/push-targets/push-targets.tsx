'use client';
import type { Models } from 'appwrite';
import { useAction } from '../button/use-action.ts';
import type { ListLooks } from '../list/list-section.tsx';
import { useFailureText } from '../messages/use-failure-text.ts';
import { PushTargetsView, type PushTargetsViewProps } from './push-targets.view.tsx';
import { usePushTargets } from './use-push-targets.ts';

export interface PushTargetsProps extends ListLooks<Models.Target>, Pick<PushTargetsViewProps, 'pageSize'> {
  /**
   * Asks the browser for permission and your push service for this device's token. With it, this device can be added. It may
   * answer with nothing when the user says no.
   */
  getDeviceToken?: () => Promise<string | undefined>;
}

/**
 * The devices that get push messages; each can be removed. For endpoints see {@link usePushTargets}.
 *
 * @example
 * <PushTargets getDeviceToken={() => getToken(messaging)} />
 */
export function PushTargets({ getDeviceToken, ...looks }: PushTargetsProps) {
  const { targets, error, removal, register, retry } = usePushTargets();
  const registration = useAction(async () => {
    const token = await getDeviceToken?.();
    return token !== undefined && register(token);
  });
  return (
    <PushTargetsView
      {...looks}
      targets={targets}
      failure={useFailureText(error)}
      removal={removal}
      registration={getDeviceToken && registration}
      onRetry={retry}
    />
  );
}
