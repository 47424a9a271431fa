/** The emulator's own page beside the demo: mails and codes arrive there while one looks on. */
export function Inbox({ src, onClose }: { src: string; onClose(): void }) {
  return (
    <aside className="demo-inbox" aria-label="Inbox of the emulator">
      <header>
        <a href={src} target="_blank" rel="noreferrer">
          Open in a tab
        </a>
        <button type="button" className="demo-button" onClick={onClose}>
          Close inbox
        </button>
      </header>
      <iframe title="Messages the emulator sent" src={src} />
    </aside>
  );
}
