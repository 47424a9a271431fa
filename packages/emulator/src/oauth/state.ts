import { AppwriteError } from '../errors.ts';
import type { Platforms } from '../http/origin.ts';

/** What the emulator remembers in the browser while it is at the provider. */
export interface OAuthState {
  success: string;
  failure: string;
  /** Ends with a token for the app instead of a session. */
  token: boolean;
}

/** Reads the state that came back; its addresses may have been tampered with on the way. */
export function readState(text: string, platforms: Platforms): OAuthState {
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

function parse(text: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}
