import { SignedIn, SignedOut } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { AccountPage } from './account-page.tsx';
import { ConnectionProblem } from './connection-problem.tsx';
import { Header } from './header.tsx';
import { SignInPage } from './sign-in-page.tsx';

const endpoint = import.meta.env.VITE_APPWRITE_ENDPOINT ?? 'http://localhost:4280/v1';
const projectId = import.meta.env.VITE_APPWRITE_PROJECT ?? 'demo';

export function App() {
  return (
    <AccountProvider endpoint={endpoint} projectId={projectId}>
      <Header inbox={new URL('/_emulator', endpoint).href} />
      <main>
        <SignedOut>
          <SignInPage />
        </SignedOut>
        <SignedIn>
          <AccountPage />
        </SignedIn>
        <ConnectionProblem />
      </main>
    </AccountProvider>
  );
}
