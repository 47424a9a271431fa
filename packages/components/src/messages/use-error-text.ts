'use client';
import { useContext } from 'react';
import { feedbackTexts } from '../feedback/load-feedback.ts';
import { LocaleContext } from './locale-context.ts';

type Texts = Readonly<Partial<Record<string, string>>>;

/**
 * Turns the key of an error into words: those of the language around it, else English, else the fallback.
 *
 * @example
 * const errorText = useErrorText();
 * errorText('error.user_blocked');
 */
export function useErrorText(): (key: string) => string {
  const messages: Texts = useContext(LocaleContext).messages;
  return (key) => {
    const english = feedbackTexts();
    return messages[key] ?? english[key] ?? messages['error.unknown'] ?? english['error.unknown'];
  };
}
