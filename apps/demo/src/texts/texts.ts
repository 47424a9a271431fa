import { createContext, use } from 'react';
import { en, type Texts } from './en.ts';

export const LANGUAGES = { en: 'English', de: 'Deutsch', ar: 'العربية' };
export type Language = keyof typeof LANGUAGES;

const loaders: Record<Language, () => Promise<Texts>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  ar: async () => (await import('./ar.ts')).ar,
};

/** Loads the texts of a language when it is first used. One that cannot be fetched leaves the page in English. */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]().catch(() => en);

export const TextsContext = createContext(en);

/** What the demo says, in the language that is chosen. */
export const useTexts = (): Texts => use(TextsContext);
