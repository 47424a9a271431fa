import { AuthFlow, type AuthMethod } from '@appwrite-kit/components';
import { useLocation } from 'wouter';

const METHODS: readonly AuthMethod[] = [
  'password',
  'magic-url',
  'email-otp',
  'phone-otp',
  'google',
  'github',
  'apple',
  'anonymous',
];

export function SignInPage() {
  const [, navigate] = useLocation();
  return (
    <div className="demo-welcome">
      <section className="demo-pitch" aria-labelledby="pitch" lang="en" dir="ltr">
        <h1 id="pitch">Accounts that feel finished.</h1>
        <p>
          This page is one component on one provider. Make an account: it lives in an emulator on your own
          machine, and stays there. What it mails is in the inbox above.
        </p>
      </section>
      <AuthFlow
        methods={METHODS}
        path="/sign-in"
        navigate={navigate}
        onSuccess={() => navigate('/')}
        heading="h2"
      />
    </div>
  );
}
