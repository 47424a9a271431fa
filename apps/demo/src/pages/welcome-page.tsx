import { ProfileSettings, SessionList } from '@appwrite-kit/components';
import { useAccount } from '@appwrite-kit/hooks';
import { Link } from 'wouter';
import { Preferences } from '../preferences/preferences.tsx';

export function WelcomePage() {
  const { data: name } = useAccount({
    select: (account) => account.name || account.email || account.phone || 'guest',
  });
  return (
    <div className="demo-account">
      <h1>Welcome, {name}</h1>
      <ProfileSettings />
      <SessionList />
      <Preferences />
      <p>
        All settings are on <Link href="/account/profile">one page</Link>, drawn by a single component.
      </p>
    </div>
  );
}
