import { useEffect, useState } from 'react';
import { recall, remember } from './remember.ts';

export const LANGUAGES = { en: 'English', de: 'Deutsch', ar: 'العربية' };
export type Language = keyof typeof LANGUAGES;

const KEY = 'demo-language';
const names = Object.keys(LANGUAGES) as Language[];

/** The language of the components. The page follows with its direction of writing. */
export function useLanguage() {
  const [language, setLanguage] = useState<Language>(() => recall(KEY, names) ?? 'en');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    remember(KEY, language);
  }, [language]);
  return [language, setLanguage] as const;
}
