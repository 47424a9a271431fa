import { Card } from '@appwrite-kit/components';
import { usePrefs, useUpdatePrefs } from '@appwrite-kit/hooks';
import { useTexts } from '../texts/texts.ts';

type DemoPrefs = { newsletter?: boolean; weekStartsOn?: 'monday' | 'sunday' };

/** A screen of one's own, drawn on two hooks. */
export function Preferences() {
  const t = useTexts();
  const { data: saved } = usePrefs<DemoPrefs>();
  // One change after the other: each replaces all preferences.
  const { mutate, status, isPending, variables } = useUpdatePrefs<DemoPrefs>({ scope: { id: 'prefs' } });
  // What was chosen shows at once, and is what the next change builds on.
  const prefs = isPending ? (variables.prefs as DemoPrefs) : saved;
  if (!prefs) return null;

  const change = (changed: DemoPrefs) => mutate({ prefs: { ...prefs, ...changed } });
  const outcome = { idle: '', pending: t.saving, success: t.saved, error: t.saveFailed };
  return (
    <Card title={t.preferences} description={t.preferencesText}>
      <div className="demo-preferences">
        <label>
          <span>{t.newsletter}</span>
          <input
            type="checkbox"
            checked={prefs.newsletter ?? false}
            onChange={(event) => change({ newsletter: event.target.checked })}
          />
        </label>
        <label>
          <span>{t.weekStartsOn}</span>
          <select
            value={prefs.weekStartsOn ?? 'monday'}
            onChange={(event) =>
              change({ weekStartsOn: event.target.value === 'sunday' ? 'sunday' : 'monday' })
            }
          >
            <option value="monday">{t.monday}</option>
            <option value="sunday">{t.sunday}</option>
          </select>
        </label>
        <p role="status">{outcome[status]}</p>
      </div>
    </Card>
  );
}
