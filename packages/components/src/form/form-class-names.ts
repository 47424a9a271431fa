import type { CardClassNames } from '../card/card.tsx';

/** Class names to add to the parts of a form. */
export interface FormClassNames extends CardClassNames {
  form?: string;
  alert?: string;
  field?: string;
  label?: string;
  input?: string;
  hint?: string;
  error?: string;
  submit?: string;
}
