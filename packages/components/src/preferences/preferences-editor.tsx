'use client';
import { usePrefs } from '@appwrite-kit/hooks';
import { LoadingCard } from '../card/loading-card.tsx';
import { preferences as english } from '../messages/en/preferences.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Preferences } from './entry.ts';
import { PreferencesEditorView, type PreferencesEditorViewProps } from './preferences-editor.view.tsx';
import { type UsePreferencesFormOptions, usePreferencesForm } from './use-preferences-form.ts';

export interface PreferencesEditorProps
  extends Omit<PreferencesEditorViewProps, 'editor'>,
    Pick<UsePreferencesFormOptions, 'onSuccess'> {}

/**
 * Shows and changes the preferences of the account, as rows or as JSON: `GET /account/prefs`, `PATCH /account/prefs`. Saving
 * replaces them all. For the errors it shows, see {@link usePreferencesForm}.
 *
 * @example
 * <PreferencesEditor />
 */
export function PreferencesEditor(props: PreferencesEditorProps) {
  const t = useMessages(english);
  const { data, error, refetch } = usePrefs();
  const failure = useFailureText(data ? undefined : error);
  if (data) return <PreferencesEditorOf {...props} preferences={data} />;
  return (
    <LoadingCard
      title={t('preferences.title')}
      loading={t('preferences.loading')}
      failure={failure}
      heading={props.heading}
      {...(props.classNames && { classNames: props.classNames })}
      onRetry={() => void refetch()}
    />
  );
}

function PreferencesEditorOf({
  preferences,
  onSuccess,
  ...view
}: PreferencesEditorProps & { preferences: Preferences }) {
  return <PreferencesEditorView {...view} editor={usePreferencesForm({ preferences, onSuccess })} />;
}
