import { type AccountSection, AccountSettings, AuthFlow, Protect } from '@appwrite-kit/components';
import { useLocation } from 'wouter';
import { useTitle } from '../chrome/use-title.ts';
import { useTexts } from '../texts/texts.ts';
import { callbackUrl } from './callback-url.ts';
import { METHODS } from './methods.ts';

/** Stands in for a push service, which would ask the browser. */
const getDeviceToken = async () => crypto.randomUUID();

const signIn = (
  <div className="demo-centre">
    <AuthFlow methods={METHODS} />
  </div>
);

/** The account of who is signed in; everybody else signs in first, and is then where they wanted to go. */
export function AccountPage({ section }: { section: string | undefined }) {
  const t = useTexts();
  const [, navigate] = useLocation();
  useTitle(t.account);
  return (
    <Protect fallback={signIn}>
      <div className="demo-settings">
        <h1 className="demo-hidden">{t.account}</h1>
        <AccountSettings
          // An address may say anything: what is no section is none.
          section={section as AccountSection | undefined}
          onSectionChange={(next) => navigate(`/account/${next ?? ''}`)}
          providers={['github', 'google', 'apple']}
          verificationUrl={callbackUrl('verify-email')}
          linkUrl={callbackUrl('oauth')}
          getDeviceToken={getDeviceToken}
        />
      </div>
    </Protect>
  );
}
