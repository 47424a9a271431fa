import { writing } from '../cache/calls.ts';
import { request } from './request.ts';

/** A second factor, spelled as the server spells it. */
export type MfaFactor = 'totp' | 'email' | 'phone' | 'recoveryCode';

/** Which factor to ask for. */
export interface ChallengeParams {
  /** One of {@link MfaFactor}, or of the SDK's `AuthenticationFactor`. */
  factor: MfaFactor | 'recoverycode' | 'custom';
}

/** Sends a factor in the server's spelling: it accepts the SDK's `recoverycode`, and then refuses every code for it. */
const sendFactor: typeof request = (client, endpoint, variables) => {
  const { factor } = variables as ChallengeParams;
  return request(client, endpoint, { factor: factor === 'recoverycode' ? 'recoveryCode' : factor });
};

export const run = /* @__PURE__ */ writing(undefined, sendFactor);
