import { LocaleProvider } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { useRef, useState } from 'react';
import { ConnectionProblem } from './chrome/connection-problem.tsx';
import { Header } from './chrome/header.tsx';
import { Inbox } from './chrome/inbox.tsx';
import { useLanguage } from './chrome/use-language.ts';
import { Pages } from './pages/pages.tsx';
import { TextsContext } from './texts/texts.ts';

const endpoint = import.meta.env.VITE_APPWRITE_ENDPOINT ?? 'http://localhost:4280/v1';
const projectId = import.meta.env.VITE_APPWRITE_PROJECT ?? 'demo';
const inbox = new URL('/_emulator', endpoint).href;

export function App() {
  const { language, setLanguage, texts } = useLanguage();
  const [isInboxOpen, setInboxOpen] = useState(false);
  const inboxToggle = useRef<HTMLButtonElement>(null);

  const closeInbox = () => {
    setInboxOpen(false);
    inboxToggle.current?.focus();
  };

  return (
    <AccountProvider endpoint={endpoint} projectId={projectId}>
      <LocaleProvider locale={language}>
        <TextsContext value={texts}>
          <Header
            language={language}
            onLanguageChange={setLanguage}
            inboxToggle={inboxToggle}
            isInboxOpen={isInboxOpen}
            onInboxToggle={() => setInboxOpen(!isInboxOpen)}
          />
          <div className="demo-columns">
            <main>
              <Pages />
              <ConnectionProblem />
            </main>
            {isInboxOpen && <Inbox src={inbox} onClose={closeInbox} />}
          </div>
        </TextsContext>
      </LocaleProvider>
    </AccountProvider>
  );
}
