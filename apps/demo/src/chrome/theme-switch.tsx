import { useEffect, useState } from 'react';
import { recall, remember } from './remember.ts';
import { Select } from './select.tsx';

const THEMES = { system: 'System', light: 'Light', dark: 'Dark' };
type Theme = keyof typeof THEMES;

const KEY = 'demo-theme';
const names = Object.keys(THEMES) as Theme[];

export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(() => recall(KEY, names) ?? 'system');
  useEffect(() => {
    document.documentElement.dataset.akTheme = theme;
    remember(KEY, theme);
  }, [theme]);
  return <Select<Theme> label="Theme" choices={THEMES} value={theme} onChange={setTheme} />;
}
