import { oneOf } from './text.ts';
import type { Validator } from './validator.ts';

const FACTORS = ['email', 'phone', 'totp', 'recoverycode'];

const older = oneOf(...FACTORS);
const newer = oneOf(...FACTORS, 'custom');

/** A second factor, in any spelling; the newer generation knows one more. */
export const factor: Validator<string> = (value, project) =>
  (project.compat === 'latest' ? newer : older)(value, project);
