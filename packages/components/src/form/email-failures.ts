/** Error types that are about an email address, wherever one is asked for. */
export const emailFailures = {
  general_invalid_email: { field: 'email' },
  user_email_disposable: { field: 'email' },
  user_email_free: { field: 'email' },
  user_email_not_canonical: { field: 'email' },
  user_email_not_corporate: { field: 'email' },
  user_email_not_whitelisted: { field: 'email' },
} as const;
