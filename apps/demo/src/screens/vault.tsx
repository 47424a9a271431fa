import { AuthFlow, Protect, secondFactor, verifiedEmailByCode } from '@appwrite-kit/components';

const requirements = [verifiedEmailByCode, secondFactor];

export function Vault() {
  return (
    <Protect requirements={requirements} fallback={<AuthFlow requirements={requirements} heading="h3" />}>
      <p>The vault is open.</p>
    </Protect>
  );
}
