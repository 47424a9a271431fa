// The parts that make calls. Each is fetched when a call needs it, so that an app ships only what its hooks do, and none of
// it before its first screen.

/** Reads, and nothing else follows. */
export const plainRead = () => import('./read.ts');
/** Writes; only what the row calls stale is read again. */
export const plainWrite = () => import('./write.ts');
/** The answer is the user, who goes straight into the cache. */
export const writeUser = () => import('./write-user.ts');
/** The session ends, and with it the whole account is gone. */
export const endSession = () => import('./end-session.ts');
/** The same, if it is the session in use. */
export const endCurrentSession = () => import('./end-current-session.ts');
