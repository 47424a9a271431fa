import { useEffect, useState } from 'react';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);

/** Storage can be blocked; the theme is then forgotten at the next visit, and nothing else happens. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem('demo-theme');
    return isTheme(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

function remember(theme: Theme) {
  try {
    localStorage.setItem('demo-theme', theme);
  } catch {
    // Blocked: see above.
  }
}

export function ThemeSwitch() {
  const [theme, setTheme] = useState(remembered);
  useEffect(() => {
    document.documentElement.dataset.akTheme = theme;
    remember(theme);
  }, [theme]);

  return (
    <label className="demo-theme">
      <span className="demo-hidden">Theme</span>
      <select value={theme} onChange={(event) => isTheme(event.target.value) && setTheme(event.target.value)}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {name[0]?.toUpperCase() + name.slice(1)}
          </option>
        ))}
      </select>
    </label>
  );
}
