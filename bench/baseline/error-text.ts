import { AppwriteException } from 'appwrite';

const texts: Record<string, string> = {
  user_invalid_credentials: 'Wrong email or password.',
  user_blocked: 'This account is blocked.',
  general_rate_limit_exceeded: 'Too many attempts. Wait a while, then try again.',
};

export function errorText(error: unknown): string {
  if (error instanceof AppwriteException) return texts[error.type] ?? 'Something went wrong.';
  return 'The server cannot be reached. Check your connection and try again.';
}
