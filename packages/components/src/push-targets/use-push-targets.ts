'use client';
import { isTargetNotFound, useAccount, useCreatePushTarget, useDeletePushTarget } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { type Removal, useRemoval } from '../list/use-removal.ts';

/** The devices that get push messages, without their looks. */
export interface PushTargetsController {
  /** `undefined` until the account has arrived. */
  readonly targets: readonly Models.Target[] | undefined;
  /** Why the account could not be read. */
  readonly error: unknown;
  readonly removal: Removal<Models.Target>;
  /** Registers this device by its token. */
  register(token: string): Promise<Models.Target>;
  retry(): void;
}

/** The server makes up an id for this word. */
const NEW_ID = 'unique()';

/**
 * The devices that get push messages: `GET /account`, `POST /account/targets/push`,
 * `DELETE /account/targets/{targetId}/push`. A device that is already gone counts as removed.
 *
 * @returns See {@link PushTargetsController}. `register` rejects with `user_target_already_exists`; failed removals are told by
 * `removal.outcome`.
 *
 * @example
 * const { targets, removal } = usePushTargets();
 * targets?.map((target) => <button onClick={() => removal.remove(target)}>Remove</button>);
 */
export function usePushTargets(): PushTargetsController {
  const { data, error, refetch } = useAccount();
  const { mutateAsync: createTarget } = useCreatePushTarget();
  const { mutateAsync: deleteTarget } = useDeletePushTarget();
  const removal = useRemoval<Models.Target>({
    send: ({ $id: targetId }) => deleteTarget({ targetId }),
    isGone: isTargetNotFound,
    refetch,
  });
  return {
    targets: data?.targets.filter((target) => target.providerType === 'push'),
    error: data ? undefined : error,
    removal,
    register: (identifier) => createTarget({ targetId: NEW_ID, identifier }),
    retry: () => void refetch(),
  };
}
