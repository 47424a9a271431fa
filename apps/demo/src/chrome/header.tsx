import { SignedIn, UserButton } from '@appwrite-kit/components';
import { Link, useLocation } from 'wouter';
import { Select } from './select.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { LANGUAGES, type Language } from './use-language.ts';

interface HeaderProps {
  language: Language;
  onLanguageChange(language: Language): void;
  isInboxOpen: boolean;
  onInboxToggle(): void;
}

export function Header({ language, onLanguageChange, isInboxOpen, onInboxToggle }: HeaderProps) {
  const [, navigate] = useLocation();
  const account = {
    href: '/account/profile',
    onClick: (event: { preventDefault(): void }) => {
      event.preventDefault();
      navigate('/account/profile');
    },
  };
  return (
    <header className="demo-header">
      <Link className="demo-brand" href="/">
        <img src="/icon.svg" alt="" width="28" height="28" />
        Appwrite Kit
      </Link>
      <nav aria-label="Tour">
        <Link href="/depths">Three depths</Link>
        <Link href="/account/profile">Account</Link>
      </nav>
      <div className="demo-tools">
        <button type="button" className="demo-button" aria-expanded={isInboxOpen} onClick={onInboxToggle}>
          Inbox
        </button>
        <Select<Language> label="Language" choices={LANGUAGES} value={language} onChange={onLanguageChange} />
        <ThemeSwitch />
        <SignedIn>
          <UserButton manageAccountLink={account} />
        </SignedIn>
      </div>
    </header>
  );
}
