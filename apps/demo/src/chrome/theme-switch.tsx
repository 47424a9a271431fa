import { useEffect, useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import { recall, remember } from './remember.ts';
import { Select } from './select.tsx';

const KEY = 'demo-theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

export function ThemeSwitch() {
  const t = useTexts();
  const [theme, setTheme] = useState<Theme>(() => recall(KEY, THEMES) ?? 'system');
  useEffect(() => {
    document.documentElement.dataset.akTheme = theme;
    remember(KEY, theme);
  }, [theme]);
  const choices = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark };
  return <Select<Theme> label={t.theme} choices={choices} value={theme} onChange={setTheme} />;
}
