import { usePrefs, useUpdatePrefs } from '@appwrite-kit/hooks';

type DemoPrefs = { newsletter?: boolean; weekStartsOn?: 'monday' | 'sunday' };

/** A screen of one's own, drawn on two hooks. */
export function Preferences() {
  const { data: prefs } = usePrefs<DemoPrefs>();
  const { mutate, isPending, isError } = useUpdatePrefs<DemoPrefs>();
  if (!prefs) return null;

  const change = (changed: DemoPrefs) => mutate({ prefs: { ...prefs, ...changed } });
  return (
    <section className="ak-card" aria-labelledby="preferences">
      <h2 id="preferences">Preferences</h2>
      <p>Drawn by this app itself, on `usePrefs` and `useUpdatePrefs`.</p>
      <label>
        <input
          type="checkbox"
          checked={prefs.newsletter ?? false}
          disabled={isPending}
          onChange={(event) => change({ newsletter: event.target.checked })}
        />
        Send me the newsletter
      </label>
      <label>
        Week starts on
        <select
          value={prefs.weekStartsOn ?? 'monday'}
          disabled={isPending}
          onChange={(event) =>
            change({ weekStartsOn: event.target.value === 'sunday' ? 'sunday' : 'monday' })
          }
        >
          <option value="monday">Monday</option>
          <option value="sunday">Sunday</option>
        </select>
      </label>
      <p role="status">{isError ? 'That could not be saved. Please try again.' : ''}</p>
    </section>
  );
}
