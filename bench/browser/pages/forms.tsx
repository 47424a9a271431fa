import '@appwrite-kit/components/styles.css';
import * as kit from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import type { ComponentType } from 'react';
import { endpoint, projectId } from '../../login/connection.ts';
import { show } from '../../login/root.ts';

const components: Partial<Record<string, unknown>> = kit;
const name = new URLSearchParams(location.search).get('form') ?? '';
const Screen = components[name] as ComponentType | undefined;

show(
  <AccountProvider endpoint={endpoint} projectId={projectId}>
    {Screen && <Screen />}
  </AccountProvider>,
);
