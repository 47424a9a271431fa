/** Fetches the steps that come after the first one of a flow. */
export const loadLaterSteps = () => import('./later-steps.ts');
