import '@appwrite-kit/components/login.css';
import { AuthFlow } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { Client } from 'appwrite';
import { endpoint, projectId } from './connection.ts';
import { show } from './root.ts';

show(
  <AccountProvider client={new Client().setEndpoint(endpoint).setProject(projectId)}>
    <AuthFlow />
  </AccountProvider>,
);
