import { Protect } from '@appwrite-kit/components';
import { useTitle } from '../chrome/use-title.ts';
import { Showcase } from '../showcase/showcase.tsx';
import { useTexts } from '../texts/texts.ts';
import { EmailByCode } from './email-by-code.tsx';
import emailByCode from './email-by-code.tsx?raw';
import { Members } from './members.tsx';
import members from './members.tsx?raw';
import { RecoveryByCode } from './recovery-by-code.tsx';
import recoveryByCode from './recovery-by-code.tsx?raw';
import { Vault } from './vault.tsx';
import vault from './vault.tsx?raw';

/** Screens that the sign-in and the account page do not show, each beside the code that makes it. */
export function ScreensPage() {
  const t = useTexts();
  useTitle(t.screens);
  return (
    <div className="demo-page">
      <h1>{t.screensTitle}</h1>
      <p>{t.screensText}</p>
      <Showcase title={t.screenProtect} source={members}>
        <Members />
      </Showcase>
      <Showcase title={t.screenRecovery} source={recoveryByCode}>
        <RecoveryByCode />
      </Showcase>
      <Showcase title={t.screenEmail} source={emailByCode}>
        <Protect fallback={<p>{t.membersOnly}</p>}>
          <EmailByCode />
        </Protect>
      </Showcase>
      <Showcase title={t.screenVault} source={vault}>
        <Vault />
      </Showcase>
    </div>
  );
}
