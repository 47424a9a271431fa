import { useTexts } from '../texts/texts.ts';

/** The emulator's own page beside the demo: mails and codes arrive there while one looks on. */
export function Inbox({ src, onClose }: { src: string; onClose(): void }) {
  const t = useTexts();
  return (
    <aside className="demo-inbox" aria-label={t.inboxLabel}>
      <header>
        <a href={src} target="_blank" rel="noreferrer">
          {t.inboxTab}
        </a>
        <button type="button" className="demo-button" onClick={onClose}>
          {t.inboxClose}
        </button>
      </header>
      <iframe title={t.inboxFrame} src={src} />
    </aside>
  );
}
