import { errors } from '../messages/en/errors.ts';
import { form } from '../messages/en/form.ts';

/** Texts by key, as far as there are any. */
type Texts = Readonly<Partial<Record<string, string>>>;

const english: Texts = { ...errors, ...form };

/** Words for the key of an error: those of the language in use, else English, else that something went wrong. */
export const errorText = (key: string, messages: Texts): string =>
  messages[key] ?? english[key] ?? messages['error.unknown'] ?? errors['error.unknown'];
