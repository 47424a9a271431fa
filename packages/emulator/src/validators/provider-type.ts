import type { TargetRow } from '../store/rows.ts';
import { refuseWith, type Validator } from './validator.ts';

const TYPES = ['email', 'sms', 'push'] as const;

/** How a target is reached. */
export const providerType: Validator<TargetRow['providerType']> = refuseWith(
  `Value must be one of (${TYPES.join(', ')})`,
  (value) => TYPES.find((type) => type === value),
);
