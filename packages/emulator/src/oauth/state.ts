import { AppwriteError } from '../errors.ts';
import type { Gatekeeper } from '../http/origin.ts';
import { randomHex } from '../secrets.ts';

/** What the emulator remembers in the browser while it is at the provider. */
export interface OAuthState {
  success: string;
  failure: string;
  /** Ends with a token for the app instead of a session. */
  token: boolean;
}

/** The state as a text that is never the same twice. */
export function writeState(state: OAuthState): string {
  return JSON.stringify({ ...state, nonce: randomHex(32) });
}

/** Reads the state that came back; its addresses may have been tampered with on the way. */
export function readState(text: string, platforms: Gatekeeper): OAuthState {
  const { success, failure, token } = parse(text);
  if (typeof success !== 'string' || platforms.problem('URI', success)) {
    throw new AppwriteError('project_invalid_success_url');
  }
  const hasFailure = failure !== undefined && failure !== '';
  if (hasFailure && (typeof failure !== 'string' || platforms.problem('URI', failure))) {
    throw new AppwriteError('project_invalid_failure_url');
  }
  return { success, failure: hasFailure ? String(failure) : '', token: token === true };
}

/** Where a state leads in the end, for people to read; empty when it does not tell. */
export function destination(text: string): string {
  const { success } = parse(text);
  return typeof success === 'string' && URL.canParse(success) ? new URL(success).host : '';
}

function parse(text: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}
