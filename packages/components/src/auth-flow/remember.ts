import { type AuthMethod, type AuthView, isFormMethod, viewsOf } from './methods.ts';
import { LAST_METHOD, MEMBER } from './start.ts';

/** Keeps something in this browser. Where storage is blocked, nothing is remembered. */
function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // See above.
  }
}

/** The method that a view with a form belongs to. */
export const methodOf = (methods: readonly AuthMethod[], view: AuthView | undefined) =>
  methods.find((method) => isFormMethod(method) && view && viewsOf(method).includes(view));

/** Keeps how somebody has signed in. */
export function rememberMethod(method: AuthMethod | undefined): void {
  if (method) keep(LAST_METHOD, method);
}

/** Keeps whether somebody is signed in here, so that the next visit need not begin with a form. */
export const rememberMember = (isMember: boolean) => keep(MEMBER, isMember ? '1' : undefined);
