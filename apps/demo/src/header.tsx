import { SignedIn, UserButton } from '@appwrite-kit/components';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header({ inbox }: { inbox: string }) {
  return (
    <header className="demo-header">
      <a className="demo-brand" href="/">
        <img src="/icon.svg" alt="" width="28" height="28" />
        Appwrite Kit
      </a>
      <nav aria-label="Tools">
        <a href={inbox} target="_blank" rel="noreferrer">
          Inbox
        </a>
        <ThemeSwitch />
        <SignedIn>
          <UserButton />
        </SignedIn>
      </nav>
    </header>
  );
}
