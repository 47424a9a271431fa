import { AuthFlow } from '@appwrite-kit/components';

export function SignInPage() {
  return (
    <div className="demo-welcome">
      <section className="demo-pitch" aria-labelledby="pitch">
        <h1 id="pitch">Accounts that feel finished.</h1>
        <p>
          This page is one component on one provider. Make an account: it lives in an emulator on your own
          machine, and stays there.
        </p>
      </section>
      <AuthFlow heading="h2" />
    </div>
  );
}
