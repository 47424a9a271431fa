import { STATE, STORED_STATE } from './oauth-state.ts';

/** Where a provider leads back to: after a success, and after a refusal. */
export interface ReturnAddresses {
  success: string;
  failure: string;
}

/** Has the addresses that a provider leads back to bear a mark that only this tab knows. */
export function markAddresses({ success, failure }: ReturnAddresses): ReturnAddresses {
  const mark = newMark();
  return { success: marked(success, mark), failure: marked(failure, mark) };
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
