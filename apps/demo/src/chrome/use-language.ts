import { useEffect, useState } from 'react';
import { en, type Texts } from '../texts/en.ts';
import { LANGUAGES, type Language, loadTexts } from '../texts/texts.ts';
import { recall, remember } from './remember.ts';

const KEY = 'demo-language';
const names = Object.keys(LANGUAGES) as Language[];

/** The language of the page, and what it says in it. The direction of writing follows. */
export function useLanguage() {
  const [language, setLanguage] = useState<Language>(() => recall(KEY, names) ?? 'en');
  const [texts, setTexts] = useState<Texts>(en);
  useEffect(() => {
    let isChosen = true;
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    remember(KEY, language);
    loadTexts(language).then((loaded) => isChosen && setTexts(loaded));
    return () => {
      isChosen = false;
    };
  }, [language]);
  return { language, setLanguage, texts };
}
