import { SignedIn, SignedOut } from '@appwrite-kit/components';
import { SignInPage } from './sign-in-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

export function HomePage() {
  return (
    <>
      <SignedOut>
        <SignInPage />
      </SignedOut>
      <SignedIn>
        <WelcomePage />
      </SignedIn>
    </>
  );
}
