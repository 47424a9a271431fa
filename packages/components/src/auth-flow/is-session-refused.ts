import type { AccountError } from '@appwrite-kit/hooks';

/** Whether the server knows whose session it is, and lets them do nothing with it. */
export const isSessionRefused = (error: unknown) => (error as AccountError | null)?.verdict === 'refused';
