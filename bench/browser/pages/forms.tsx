import '@appwrite-kit/components/styles.css';
import * as kit from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import type { ComponentType } from 'react';
import { endpoint, projectId } from '../../login/connection.ts';
import { show } from '../../login/root.ts';

const components: Partial<Record<string, unknown>> = kit;
const query = new URLSearchParams(location.search);
const Screen = components[query.get('form') ?? ''] as ComponentType<object> | undefined;
const props: object = JSON.parse(query.get('props') ?? '{}');

show(
  <AccountProvider endpoint={endpoint} projectId={projectId}>
    {Screen && <Screen {...props} />}
  </AccountProvider>,
);
