import { type AccountSection, AccountSettings, SignedIn, SignedOut } from '@appwrite-kit/components';
import { Redirect, useLocation } from 'wouter';
import { callbackUrl } from './callback-url.ts';

export function AccountPage({ section }: { section: string | undefined }) {
  const [, navigate] = useLocation();
  return (
    <>
      <SignedOut>
        <Redirect to="/" />
      </SignedOut>
      <SignedIn>
        <div className="demo-settings">
          <AccountSettings
            // An address may say anything: what is no section is none.
            section={section as AccountSection | undefined}
            onSectionChange={(next) => navigate(`/account/${next ?? ''}`)}
            providers={['github', 'google', 'apple']}
            verificationUrl={callbackUrl('verify-email')}
            linkUrl={callbackUrl('oauth')}
          />
        </div>
      </SignedIn>
    </>
  );
}
