import type { Locator, Page } from 'playwright-core';
import { type FormToType, forms } from './forms.ts';
import { type Bench, settle, whatReactDid } from './open-bench.ts';
import { ada, grace, openSignedIn } from './users.ts';

/** Digits are text to every field, and never enough of a code, a phone number or an email to be complete. */
const KEYS = ['1', '2', '3', '4'];

interface Work {
  commits: number;
  renders: number;
}

/** What React did while somebody typed into all fields of a form. */
export interface Typing {
  form: string;
  fields: number;
  beforeError: Work;
  /** While an error is shown, and stays. */
  afterError: Work;
}

/** Types into every form that the package exports. */
export async function measureKeystrokes(bench: Bench, exported: readonly string[]): Promise<Typing[]> {
  const sessions = { ada: await openSignedIn(bench, ada), grace: await openSignedIn(bench, grace) };
  const results: Typing[] = [];
  for (const form of forms.filter((candidate) => exported.includes(candidate.form))) {
    const query = { ...form.query, form: form.form };
    const page = await bench.open('forms', query, form.session && sessions[form.session]);
    results.push(await measureForm(page, form));
    await page.close();
  }
  return results;
}

async function measureForm(page: Page, { form, step, prepare }: FormToType): Promise<Typing> {
  const name = step ? `${form} (${step})` : form;
  try {
    await page.clock.install();
    await prepare?.(page);
    return { form: name, ...(await typeInto(page)) };
  } catch (error) {
    throw new Error(`Typing into ${name} failed`, { cause: error });
  }
}

async function typeInto(page: Page): Promise<Omit<Typing, 'form'>> {
  const inputs = page.locator(
    'form input:is([type=text], [type=email], [type=password], [type=tel], :not([type])):not([readonly])',
  );
  await inputs.first().waitFor();
  await page.waitForLoadState('networkidle');
  // A countdown to sending a code again would tick while somebody types: let it be over.
  await page.clock.fastForward('10:00');
  const fields = await inputs.all();
  const beforeError = await whatReactDid(page, () => typeAll(fields, KEYS));
  for (const field of fields) await field.fill('');
  await fields[0]?.press('Enter');
  await page.locator('[aria-invalid=true]').first().waitFor();
  // The first key may change the error: from a field that is empty to one that is wrong.
  await typeAll(fields, KEYS.slice(0, 1));
  const afterError = await whatReactDid(page, () => typeAll(fields, KEYS.slice(1)));
  return { fields: fields.length, beforeError, afterError };
}

async function typeAll(fields: readonly Locator[], keys: readonly string[]): Promise<void> {
  for (const field of fields) {
    for (const key of keys) {
      await field.press(key);
      await settle(field.page());
    }
  }
}
