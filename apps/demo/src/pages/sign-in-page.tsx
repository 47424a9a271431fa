import { AuthFlow } from '@appwrite-kit/components';
import { useLocation } from 'wouter';
import { useTitle } from '../chrome/use-title.ts';
import { useTexts } from '../texts/texts.ts';
import { METHODS } from './methods.ts';

export function SignInPage() {
  const t = useTexts();
  const [, navigate] = useLocation();
  useTitle(t.signIn);
  return (
    <div className="demo-welcome">
      <section className="demo-pitch" aria-labelledby="pitch">
        <h1 id="pitch">{t.pitchTitle}</h1>
        <p>{t.pitchText}</p>
        <p>{t.pitchInbox}</p>
      </section>
      <AuthFlow
        methods={METHODS}
        path="/sign-in"
        navigate={navigate}
        onSuccess={() => navigate('/')}
        heading="h2"
      />
    </div>
  );
}
