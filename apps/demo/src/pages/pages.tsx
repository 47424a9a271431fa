import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { HomePage } from './home-page.tsx';

const DepthsPage = lazy(async () => ({ default: (await import('../depths/depths-page.tsx')).DepthsPage }));
const ScreensPage = lazy(async () => ({
  default: (await import('../screens/screens-page.tsx')).ScreensPage,
}));
const AccountPage = lazy(async () => ({ default: (await import('./account-page.tsx')).AccountPage }));
const CallbackPage = lazy(async () => ({ default: (await import('./callback-page.tsx')).CallbackPage }));

/** Every address of the tour. */
export function Pages() {
  return (
    <Suspense>
      <Switch>
        <Route path="/callback/:kind">{({ kind }) => <CallbackPage kind={kind} />}</Route>
        <Route path="/account/:section?">{({ section }) => <AccountPage section={section} />}</Route>
        <Route path="/depths" component={DepthsPage} />
        <Route path="/screens" component={ScreensPage} />
        <Route path="/sign-in/*?" component={HomePage} />
        <Route path="/" component={HomePage} />
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </Suspense>
  );
}
