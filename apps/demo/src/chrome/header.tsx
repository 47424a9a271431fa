import { SignedIn, UserButton } from '@appwrite-kit/components';
import type { MouseEvent, RefObject } from 'react';
import { Link, useLocation } from 'wouter';
import { LANGUAGES, type Language, useTexts } from '../texts/texts.ts';
import { NavLink } from './nav-link.tsx';
import { Select } from './select.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface HeaderProps {
  language: Language;
  onLanguageChange(language: Language): void;
  inboxToggle: RefObject<HTMLButtonElement | null>;
  isInboxOpen: boolean;
  onInboxToggle(): void;
}

const ACCOUNT = '/account/profile';

export function Header({ language, onLanguageChange, inboxToggle, isInboxOpen, onInboxToggle }: HeaderProps) {
  const t = useTexts();
  const [, navigate] = useLocation();
  const account = {
    href: ACCOUNT,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      navigate(ACCOUNT);
    },
  };
  return (
    <header className="demo-header">
      <Link className="demo-brand" href="/">
        <img src="/icon.svg" alt="" width="28" height="28" />
        Appwrite Kit
      </Link>
      <nav aria-label={t.tour}>
        <NavLink href="/depths">{t.depths}</NavLink>
        <NavLink href="/screens">{t.screens}</NavLink>
        <NavLink href={ACCOUNT} pattern="/account/:section?">
          {t.account}
        </NavLink>
      </nav>
      <div className="demo-tools">
        <button
          ref={inboxToggle}
          type="button"
          className="demo-button"
          aria-expanded={isInboxOpen}
          onClick={onInboxToggle}
        >
          {t.inbox}
        </button>
        <Select<Language>
          label={t.language}
          choices={LANGUAGES}
          value={language}
          onChange={onLanguageChange}
        />
        <ThemeSwitch />
        <SignedIn>
          <UserButton manageAccountLink={account} />
        </SignedIn>
      </div>
    </header>
  );
}
