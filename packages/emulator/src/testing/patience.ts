/** For `expect.poll`, whose own second is too short on a busy machine. */
export const PATIENT = { timeout: 10_000 };
