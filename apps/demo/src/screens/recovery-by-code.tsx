import { RecoveryForm } from '@appwrite-kit/components';

export function RecoveryByCode() {
  return <RecoveryForm via="otp" heading="h3" signInLink={{ href: '/sign-in' }} />;
}
