import type { Params } from '../../operations/define.ts';
import { createOAuth2SessionOptions, createOAuth2TokenOptions } from '../../operations/tokens.ts';
import type { AccountContextValue } from '../../react/context.ts';
import { STATE, STORED_STATE } from './oauth-state.ts';
import { runMutation } from './run-mutation.ts';

/** Where to go, and where to come back to. */
export interface Departure extends Params<'createOAuth2Token'> {
  flow: 'token' | 'session';
  success: string;
  failure: string;
}

/** Sends the browser to a provider. The addresses it comes back to bear a mark that only this tab knows. */
export async function leave(
  context: AccountContextValue,
  { flow, success, failure, ...rest }: Departure,
): Promise<void> {
  const mark = newMark();
  const operation = flow === 'token' ? createOAuth2TokenOptions : createOAuth2SessionOptions;
  const variables = { ...rest, success: marked(success, mark), failure: marked(failure, mark) };
  await runMutation(context, operation, variables);
}

function newMark(): string {
  const mark = crypto.getRandomValues(new Uint32Array(4)).join('-');
  try {
    sessionStorage.setItem(STORED_STATE, mark);
  } catch {
    // Storage may be blocked; the way back is then not expected, and asks for a click.
  }
  return mark;
}

function marked(address: string, mark: string): string {
  const url = new URL(address, window.location.href);
  url.searchParams.set(STATE, mark);
  return url.href;
}
