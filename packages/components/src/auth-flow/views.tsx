import type { ReactNode } from 'react';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { lazyView } from './lazy-view.ts';
import type { AuthViewContext, Screen } from './view-context.ts';

const OtherView = lazyView(async () => (await import('./other-view.tsx')).OtherView);

/** The screen most flows start with comes with them; all others are fetched when they are shown. */
export function renderView(screen: Screen, context: AuthViewContext): ReactNode {
  if (screen !== 'sign-in') return <OtherView screen={screen} {...context} />;
  const { link, looks } = context;
  return (
    <SignInForm
      {...looks}
      alternatives={context.alternatives}
      defaultEmail={context.email}
      signUpLink={link('sign-up')}
      forgotPasswordLink={link('recovery')}
      onSuccess={context.onSignedIn}
    />
  );
}
