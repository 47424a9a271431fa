import { EmailVerificationCallback, OAuthCallback } from '@appwrite-kit/components';
import { Redirect, useLocation } from 'wouter';

const EMAIL = '/account/email';
const IDENTITIES = '/account/identities';

/** Where the links of the account page lead back to. */
export function CallbackPage({ kind }: { kind: string }) {
  const [, navigate] = useLocation();
  switch (kind) {
    case 'oauth':
      return (
        <div className="demo-centre">
          <OAuthCallback retryLink={{ href: IDENTITIES }} onSuccess={() => navigate(IDENTITIES)} />
        </div>
      );
    case 'verify-email':
      return (
        <div className="demo-centre">
          <EmailVerificationCallback retryLink={{ href: EMAIL }} continueLink={{ href: EMAIL }} />
        </div>
      );
    default:
      return <Redirect to="/" />;
  }
}
