import { LocaleProvider } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { ConnectionProblem } from './chrome/connection-problem.tsx';
import { Header } from './chrome/header.tsx';
import { Inbox } from './chrome/inbox.tsx';
import { useLanguage } from './chrome/use-language.ts';
import { Pages } from './pages/pages.tsx';

const endpoint = import.meta.env.VITE_APPWRITE_ENDPOINT ?? 'http://localhost:4280/v1';
const projectId = import.meta.env.VITE_APPWRITE_PROJECT ?? 'demo';
const inbox = new URL('/_emulator', endpoint).href;

export function App() {
  const [language, setLanguage] = useLanguage();
  const [isInboxOpen, setInboxOpen] = useState(false);
  return (
    <AccountProvider endpoint={endpoint} projectId={projectId}>
      <LocaleProvider locale={language}>
        <Header
          language={language}
          onLanguageChange={setLanguage}
          isInboxOpen={isInboxOpen}
          onInboxToggle={() => setInboxOpen(!isInboxOpen)}
        />
        <div className="demo-columns">
          <main>
            <Pages />
            <ConnectionProblem />
          </main>
          {isInboxOpen && <Inbox src={inbox} onClose={() => setInboxOpen(false)} />}
        </div>
      </LocaleProvider>
    </AccountProvider>
  );
}
