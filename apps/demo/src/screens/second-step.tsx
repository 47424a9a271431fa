import { MfaSetup } from '@appwrite-kit/components';

export function SecondStep() {
  return <MfaSetup heading="h3" />;
}
