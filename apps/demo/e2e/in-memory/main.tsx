import '@appwrite-kit/components/styles.css';
import { AuthFlow } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** A page whose address the flow leaves alone. */
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <AccountProvider
      endpoint={import.meta.env.VITE_APPWRITE_ENDPOINT}
      projectId={import.meta.env.VITE_APPWRITE_PROJECT}
    >
      <AuthFlow methods={['password', 'github', 'google']} />
    </AccountProvider>
  </StrictMode>,
);
