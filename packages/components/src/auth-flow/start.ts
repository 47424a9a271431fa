/** The parameter that says which view a link or a provider leads back to, where views have no addresses. */
export const VIEW = 'auth-view';
export const LAST_METHOD = 'appwrite-kit:last-method';
export const MEMBER = 'appwrite-kit:member';

/** What a browser alone knows of where to begin. */
export interface Start {
  /** Whether a link or a provider has led here. */
  isReturn?: boolean;
  /** To which view, where the path does not say. */
  view?: string | null;
  /** How somebody has signed in here last. */
  lastMethod?: string | null;
  /** Set if somebody was signed in here when that was last known. */
  member?: string | null;
}

export function readStart(): Start {
  const { search } = window.location;
  const start: Start = {
    isReturn: /[?&](secret|error)=/.test(search),
    view: new URLSearchParams(search).get(VIEW),
  };
  try {
    start.lastMethod = localStorage.getItem(LAST_METHOD);
    start.member = localStorage.getItem(MEMBER);
  } catch {
    // Where storage is blocked, nothing is remembered.
  }
  return start;
}
