import { z } from 'zod/mini';
import { newPassword } from './password-schema.ts';

/**
 * The password that a change of email or phone number asks for. For an account that has none, the server makes it the
 * password, so it has to be a good one.
 */
export function confirmingPassword(hasPassword: boolean) {
  return hasPassword ? z.string().check(z.minLength(1, 'error.password_required')) : newPassword;
}
