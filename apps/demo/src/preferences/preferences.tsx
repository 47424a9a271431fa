import { Card } from '@appwrite-kit/components';
import { usePrefs, useUpdatePrefs } from '@appwrite-kit/hooks';

type DemoPrefs = { newsletter?: boolean; weekStartsOn?: 'monday' | 'sunday' };

const OUTCOME = {
  idle: '',
  pending: 'Saving …',
  success: 'Saved.',
  error: 'That could not be saved. Please try again.',
};

/** A screen of one's own, drawn on two hooks. */
export function Preferences() {
  const { data: saved } = usePrefs<DemoPrefs>();
  // One change after the other: each replaces all preferences.
  const { mutate, status, isPending, variables } = useUpdatePrefs<DemoPrefs>({ scope: { id: 'prefs' } });
  // What was chosen shows at once, and is what the next change builds on.
  const prefs = isPending ? (variables.prefs as DemoPrefs) : saved;
  if (!prefs) return null;

  const change = (changed: DemoPrefs) => mutate({ prefs: { ...prefs, ...changed } });
  return (
    <Card title="Preferences" description="Drawn by this app itself, on two hooks.">
      <div className="demo-preferences">
        <label>
          <span>Send me the newsletter</span>
          <input
            type="checkbox"
            checked={prefs.newsletter ?? false}
            onChange={(event) => change({ newsletter: event.target.checked })}
          />
        </label>
        <label>
          <span>Week starts on</span>
          <select
            value={prefs.weekStartsOn ?? 'monday'}
            onChange={(event) =>
              change({ weekStartsOn: event.target.value === 'sunday' ? 'sunday' : 'monday' })
            }
          >
            <option value="monday">Monday</option>
            <option value="sunday">Sunday</option>
          </select>
        </label>
        <p role="status">{OUTCOME[status]}</p>
      </div>
    </Card>
  );
}
