'use client';
import { AnonymousButton } from '../anonymous/anonymous-button.tsx';
import type { LinkTarget } from '../link.ts';
import { methods as english } from '../messages/en/methods.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OAuthButtons } from '../oauth/oauth-buttons.tsx';
import { type AuthMethod, type FormMethod, isFormMethod } from './methods.ts';

export interface AlternativesProps {
  /** The methods to offer. */
  methods: readonly AuthMethod[];
  /** The one that was used last in this browser. */
  lastMethod: AuthMethod | undefined;
  /** Whether a form stands above. */
  isBelowForm: boolean;
  /** Where a provider should lead back to. */
  success: string;
  link(method: FormMethod): LinkTarget;
  /** Told which method is used, where that is not by a form. */
  onUse(method: AuthMethod): void;
  onSignedIn(): void;
}

/** The other ways in: providers, the forms of other methods, and going on as a guest. */
export function Alternatives({
  methods,
  lastMethod,
  isBelowForm,
  success,
  link,
  onUse,
  onSignedIn,
}: AlternativesProps) {
  const t = useMessages(english);
  const forms = methods.filter(isFormMethod);
  const providers = methods.filter((method) => !isFormMethod(method) && method !== 'anonymous');
  const lastUsed = <span className="ak-badge">{t('methods.lastUsed')}</span>;
  return (
    <div className="ak-providers">
      {isBelowForm && <p className="ak-or">{t('methods.or')}</p>}
      {providers.length > 0 && (
        <OAuthButtons
          providers={providers}
          success={success}
          notes={lastMethod && { [lastMethod]: lastUsed }}
          onStart={onUse}
          onSuccess={onSignedIn}
        />
      )}
      {forms.map((method) => (
        <a key={method} className="ak-button" {...link(method)}>
          {t(`methods.${method}`)}
          {method === lastMethod && lastUsed}
        </a>
      ))}
      {methods.includes('anonymous') && (
        <AnonymousButton
          onSuccess={() => {
            onUse('anonymous');
            onSignedIn();
          }}
        />
      )}
    </div>
  );
}
