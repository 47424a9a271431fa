import { useGuest } from '@appwrite-kit/hooks';
import { Link } from 'wouter';
import { useTexts } from '../texts/texts.ts';

/** Tells guests how to keep their account. */
export function GuestNotice() {
  const t = useTexts();
  const { status } = useGuest();
  if (status !== 'guest') return null;
  return (
    <section className="demo-notice" aria-labelledby="guest">
      <div>
        <h2 id="guest">{t.guestTitle}</h2>
        <p>{t.guestText}</p>
      </div>
      <Link className="demo-button" href="/account/email">
        {t.guestLink}
      </Link>
    </section>
  );
}
