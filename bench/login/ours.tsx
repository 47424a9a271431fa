import '@appwrite-kit/components/login.css';
import { AuthFlow } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { endpoint, projectId } from './connection.ts';
import { show } from './root.ts';

show(
  <AccountProvider endpoint={endpoint} projectId={projectId}>
    <AuthFlow />
  </AccountProvider>,
);
