import { EmailSettings } from '@appwrite-kit/components';

export function EmailByCode() {
  return <EmailSettings verifyBy="otp" heading="h3" />;
}
