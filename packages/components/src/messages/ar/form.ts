import type { form as english } from '../en/form.ts';

export const form: typeof english = {
  'form.slow': 'يستغرق هذا وقتًا أطول من المعتاد…',
  'form.timeLeft': 'متبقٍ {time}.',
  'form.fetchAgain': 'إعادة المحاولة',
};
