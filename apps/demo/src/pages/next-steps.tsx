import { Card } from '@appwrite-kit/components';
import { Link } from 'wouter';
import { useTexts } from '../texts/texts.ts';

/** The rest of the tour, for people who do not know where to look. */
export function NextSteps() {
  const t = useTexts();
  const steps = [
    { href: '/account/mfa', text: t.nextMfa },
    { href: '/account/email', text: t.nextEmail },
    { href: '/account/sessions', text: t.nextSessions },
    { href: '/account/identities', text: t.nextIdentities },
    { href: '/depths', text: t.nextDepths },
  ];
  return (
    <Card title={t.nextTitle}>
      <ul className="demo-steps">
        {steps.map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
