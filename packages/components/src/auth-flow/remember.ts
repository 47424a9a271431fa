import { type AuthMethod, type AuthView, isFormMethod, viewsOf } from './methods.ts';
import { LAST_METHOD, MEMBER } from './start.ts';

/** For this tab alone: the provider that somebody has left for. Whether they signed in there shows when they are back. */
const LEFT_FOR = 'appwrite-kit:left-for';

/** Runs something on the browser's storage. Where that is blocked, nothing is remembered. */
function attempt<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** The method that a view with a form belongs to. */
export const methodOf = (methods: readonly AuthMethod[], view: AuthView | undefined) =>
  methods.find((method) => isFormMethod(method) && view && viewsOf(method).includes(view));

/** Keeps which provider somebody leaves for. */
export const rememberLeaving = (method: AuthMethod) =>
  attempt(() => sessionStorage.setItem(LEFT_FOR, method));

/** Keeps how somebody has signed in: by a method, or else by the provider they had left for. */
export function rememberMethod(method: string | undefined): void {
  attempt(() => {
    const used = method ?? sessionStorage.getItem(LEFT_FOR);
    sessionStorage.removeItem(LEFT_FOR);
    // A guest has nothing to come back to.
    if (used && used !== 'anonymous') localStorage.setItem(LAST_METHOD, used);
  });
}

/** Keeps whether somebody is signed in here, so that the next visit need not begin with a form. */
export const rememberMember = (isMember: boolean) =>
  attempt(() => (isMember ? localStorage.setItem(MEMBER, '1') : localStorage.removeItem(MEMBER)));
