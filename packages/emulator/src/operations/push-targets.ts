import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { chosenId } from '../ids.ts';
import { addressKey } from '../store/address.ts';
import type { TargetRow } from '../store/rows.ts';
import { moveTarget, orConflict } from './users.ts';

/** Adds a device of the caller that can receive push messages; it goes with the session. */
export async function createPushTarget(
  context: Context,
  input: { targetId: string; identifier: string; providerId: string | undefined },
): Promise<TargetRow> {
  const { caller, clock, project } = context;
  const user = caller.user;
  if (!user) throw new AppwriteError('general_unauthorized_scope');
  const name = await deviceName(context);
  const now = clock.now();
  return orConflict('user_target_already_exists', () =>
    project.store.targets.insert({
      id: chosenId(input.targetId),
      createdAt: now,
      updatedAt: now,
      userId: user.id,
      sessionId: caller.session?.id ?? null,
      providerId: input.providerId ?? null,
      providerType: 'push',
      identifier: input.identifier,
      identifierKey: addressKey(input.identifier),
      name,
      expired: false,
    }),
  );
}

/** Changes where one of the caller's targets leads. */
export async function updatePushTarget(
  context: Context,
  { targetId, identifier }: { targetId: string; identifier: string },
): Promise<TargetRow> {
  const { id } = ownTarget(context, targetId);
  const name = await deviceName(context);
  return orConflict('user_target_already_exists', () => {
    moveTarget(context, id, identifier);
    return context.project.store.targets.update(id, { name, expired: false });
  });
}

/** Removes one of the caller's targets. */
export function deletePushTarget(context: Context, { targetId }: { targetId: string }): TargetRow {
  const target = ownTarget(context, targetId);
  context.project.store.targets.delete({ id: target.id });
  return target;
}

function ownTarget({ caller, project }: Context, targetId: string): TargetRow {
  const target = project.store.targets.find({ id: targetId });
  if (!target || target.userId !== caller.user?.id) throw new AppwriteError('user_target_not_found');
  return target;
}

async function deviceName({ detectDevice, origin }: Context): Promise<string> {
  const { deviceBrand, deviceModel } = await detectDevice(origin.userAgent);
  return `${deviceBrand} ${deviceModel}`;
}
