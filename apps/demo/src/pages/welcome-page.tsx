import { ProfileSettings, SessionList } from '@appwrite-kit/components';
import { useDisplayName } from '../chrome/use-display-name.ts';
import { useTitle } from '../chrome/use-title.ts';
import { Preferences } from '../preferences/preferences.tsx';
import { useTexts } from '../texts/texts.ts';
import { GuestNotice } from './guest-notice.tsx';
import { NextSteps } from './next-steps.tsx';

export function WelcomePage() {
  const t = useTexts();
  const welcome = t.welcome(useDisplayName());
  useTitle(welcome);
  return (
    <div className="demo-account">
      <h1>{welcome}</h1>
      <GuestNotice />
      <ProfileSettings />
      <SessionList />
      <Preferences />
      <NextSteps />
    </div>
  );
}
