// Apart from the other parts that make calls: these two are all that a login screen begins with.

/** Reads the user: whatever else is cached must be theirs. */
export const readUser = () => import('./read-user.ts');
/** A session begins, or gains a factor. */
export const startSession = () => import('./start-session.ts');
