'use client';
import { useContext } from 'react';
import { feedback } from '../feedback/load-feedback.ts';
import { LocaleContext } from './locale-context.ts';

/**
 * Turns the key of an error into words: those of the language around it, else English, else the fallback.
 *
 * @example
 * const errorText = useErrorText();
 * errorText('error.user_blocked');
 */
export function useErrorText(): (key: string) => string {
  const { messages } = useContext(LocaleContext);
  return (key) => feedback().errorText(key, messages);
}
