import { ProfileSettings, SessionList } from '@appwrite-kit/components';
import { useAccount } from '@appwrite-kit/hooks';
import { Preferences } from './preferences.tsx';

export function AccountPage() {
  const { data: name } = useAccount({ select: (account) => account.name || account.email });
  return (
    <div className="demo-account">
      <h1>Welcome, {name}</h1>
      <ProfileSettings />
      <SessionList />
      <Preferences />
    </div>
  );
}
