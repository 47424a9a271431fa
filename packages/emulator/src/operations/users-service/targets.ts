import type { Context } from '../../context.ts';
import { AppwriteError, type ErrorType } from '../../errors.ts';
import { chosenId } from '../../ids.ts';
import type { ListQuery } from '../../queries/list-query.ts';
import { type Page, selectPage } from '../../queries/select-page.ts';
import { addressKey } from '../../store/address.ts';
import type { TargetRow } from '../../store/rows.ts';
import { email } from '../../validators/email.ts';
import { phone } from '../../validators/phone.ts';
import { orConflict } from '../users.ts';
import { findUser, type OfUser } from './find-user.ts';

/** Names one of a user's targets. */
type OfTarget = OfUser & { targetId: string };

/** What a target leads to. */
interface NewTarget extends OfTarget {
  providerType: TargetRow['providerType'];
  identifier: string;
  name: string;
}

/** Adds a target. A provider may be named; without a messaging service there is none to use. */
export function createTarget(context: Context, input: NewTarget): TargetRow {
  const { project, clock } = context;
  const { providerType, identifier, name } = input;
  checkIdentifier(context, providerType, identifier);
  const user = findUser(context, input);
  const now = clock.now();
  return orConflict('user_target_already_exists', () =>
    project.store.targets.insert({
      id: chosenId(input.targetId),
      createdAt: now,
      updatedAt: now,
      userId: user.id,
      sessionId: null,
      providerId: null,
      providerType,
      identifier,
      identifierKey: addressKey(identifier),
      name,
      expired: false,
    }),
  );
}

/** A user's targets. */
export function listTargets(
  context: Context,
  { queries, total, ...input }: OfUser & { queries: ListQuery; total: boolean },
): Page<TargetRow> {
  const within = { sql: '"userId" = ?', values: [findUser(context, input).id] };
  return selectPage({ table: context.project.store.targets, within, noun: 'Target' }, queries, total);
}

/** One of a user's targets. */
export function getTarget(context: Context, input: OfTarget): TargetRow {
  const user = findUser(context, input);
  const target = context.project.store.targets.find({ id: input.targetId, userId: user.id });
  if (!target) throw new AppwriteError('user_target_not_found');
  return target;
}

/** Changes where a target leads, or what it is called. */
export function updateTarget(
  context: Context,
  input: OfTarget & {
    identifier: string | undefined;
    providerId: string | undefined;
    name: string | undefined;
  },
): TargetRow {
  const target = getTarget(context, input);
  const { identifier, name } = input;
  if (identifier !== undefined) checkIdentifier(context, target.providerType, identifier);
  if (input.providerId !== undefined) throw new AppwriteError('provider_not_found');
  return orConflict('user_target_already_exists', () =>
    context.project.store.targets.update(target.id, {
      ...(identifier !== undefined && { identifier, identifierKey: addressKey(identifier), expired: false }),
      ...(name !== undefined && { name }),
      updatedAt: context.clock.now(),
    }),
  );
}

/** Removes one of a user's targets. */
export function deleteTarget(context: Context, input: OfTarget): TargetRow {
  const target = getTarget(context, input);
  context.project.store.targets.delete({ id: target.id });
  return target;
}

/** What an identifier must look like, and the error when it does not; a device's token can be anything. */
const FORMS: Partial<Record<TargetRow['providerType'], readonly [typeof email, ErrorType]>> = {
  email: [email, 'general_invalid_email'],
  sms: [phone, 'general_invalid_phone'],
};

function checkIdentifier(
  { project }: Context,
  providerType: TargetRow['providerType'],
  identifier: string,
): void {
  const [validator, type] = FORMS[providerType] ?? [];
  if (validator && type && 'problem' in validator(identifier, project)) throw new AppwriteError(type);
}
