'use client';
import {
  isRecoveryCodesAlreadyExist,
  useCreateMfaRecoveryCodes,
  useMfaFactors,
  useUpdateMfaRecoveryCodes,
} from '@appwrite-kit/hooks';
import { useState } from 'react';
import { type Action, useAction } from '../button/use-action.ts';
import type { FormController } from '../form/form-controller.ts';
import type { StepUpProps } from '../step-up/step-up.tsx';
import { unlessGivenUp, useStepUp } from '../step-up/use-step-up.ts';
import type { SavedCodesValues } from './schema.ts';
import { useSavedCodesForm } from './use-saved-codes-form.ts';

/** Recovery codes without their looks: what `useRecoveryCodes` answers with. */
export interface RecoveryCodesController {
  /** Whether some are left. `undefined` until the server has answered. */
  readonly hasCodes: boolean | undefined;
  /** Why the server could not be asked. */
  readonly error: unknown;
  retry(): void;
  /** New ones, which are to be saved now. */
  readonly newCodes: readonly string[] | undefined;
  /** Makes new codes; those there were are void. */
  readonly renew: Action;
  /** Says that the new codes are saved. */
  readonly saved: FormController<SavedCodesValues>;
  /** Whether the codes that are left are shown. */
  readonly isShown: boolean;
  setShown(isShown: boolean): void;
  /** The props of the `<StepUp>` that has to be rendered. */
  readonly stepUp: StepUpProps;
}

/**
 * Makes recovery codes, and new ones: `GET /account/mfa/factors`, `POST` and `PATCH /account/mfa/recovery-codes`. If the server
 * wants a challenge first, it is asked for.
 *
 * @example
 * const { newCodes, renew } = useRecoveryCodes();
 */
export function useRecoveryCodes(): RecoveryCodesController {
  const factors = useMfaFactors();
  const { mutateAsync: createCodes } = useCreateMfaRecoveryCodes();
  const { mutateAsync: updateCodes } = useUpdateMfaRecoveryCodes();
  const { run, stepUp } = useStepUp();
  const [newCodes, setNewCodes] = useState<readonly string[]>();
  const [isShown, setShown] = useState(false);
  const hasCodes = factors.data?.recoveryCode;

  const create = async () => {
    try {
      return await createCodes();
    } catch (error) {
      // All of them are used, which does not show in the factors.
      if (!isRecoveryCodesAlreadyExist(error)) throw error;
      return run(updateCodes);
    }
  };
  const renew = useAction(async () => {
    const codes = await (hasCodes ? run(updateCodes) : create()).catch(unlessGivenUp);
    if (!codes) return false;
    setShown(false);
    setNewCodes(codes.recoveryCodes);
    return true;
  });
  const saved = useSavedCodesForm(async () => setNewCodes(undefined));

  return {
    hasCodes,
    error: factors.data ? undefined : factors.error,
    retry: () => void factors.refetch(),
    newCodes,
    renew,
    saved,
    isShown,
    setShown,
    stepUp,
  };
}
