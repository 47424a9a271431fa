import type { form as english } from '../en/form.ts';

export const form: typeof english = {
  'form.slow': 'Das dauert länger als sonst …',
  'form.timeLeft': 'Noch {time}.',
  'form.fetchAgain': 'Erneut versuchen',
};
