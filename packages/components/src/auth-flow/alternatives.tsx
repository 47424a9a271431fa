'use client';
import { useEffect } from 'react';
import { AnonymousButton } from '../anonymous/anonymous-button.tsx';
import { methods as english } from '../messages/en/methods.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OAuthButtons } from '../oauth/oauth-buttons.tsx';
import type { Flow } from './flow.ts';
import { isFormMethod, isProvider, viewsOf } from './methods.ts';
import { methodOf, rememberLeaving } from './remember.ts';
import { returnAddress } from './return-address.ts';
import { show } from './show.ts';

/** The ways in other than that of this screen: providers, the forms of other methods, and going on as a guest. */
export function Alternatives({ props: { methods }, place, state, visit, link, onSignedIn }: Flow) {
  const t = useMessages(english);
  const method = methodOf(methods, place.view);
  const others = methods.filter((other) => other !== method);
  const providers = others.filter(isProvider);

  // By now its code is there.
  const { wanted } = state;
  useEffect(() => {
    if (wanted) show(visit, wanted);
  }, [wanted, visit]);

  if (others.length === 0) return null;
  const lastUsed = <span className="ak-badge">{t('methods.lastUsed')}</span>;
  return (
    <div className="ak-providers">
      {method && !state.refusal && <p className="ak-or">{t('methods.or')}</p>}
      {providers.length > 0 && (
        <OAuthButtons
          providers={providers}
          success={returnAddress('oauth', place.base)}
          notes={place.last && { [place.last]: lastUsed }}
          onStart={rememberLeaving}
          onSuccess={() => onSignedIn()}
        />
      )}
      {others.filter(isFormMethod).map((other) => {
        const [start] = viewsOf(other);
        return (
          <a key={other} className="ak-button" {...(start && link(start))}>
            {t(`methods.${other}`)}
            {other === place.last && lastUsed}
          </a>
        );
      })}
      {others.includes('anonymous') && <AnonymousButton onSuccess={() => onSignedIn('anonymous')} />}
    </div>
  );
}
