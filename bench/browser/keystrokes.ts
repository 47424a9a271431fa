import type { Locator, Page } from 'playwright-core';
import { type FormToType, forgotten, forms } from './forms.ts';
import { type Bench, rest, settle, whatReactDid } from './open-bench.ts';
import { openSignedIn, users } from './users.ts';

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
  /** While an error is shown, and stays; `undefined` where every key changes it. */
  afterError: Work | undefined;
}

/** Types into every form that the package exports. */
export async function measureKeystrokes(bench: Bench, exported: readonly string[]): Promise<Typing[]> {
  const missing = forgotten(exported);
  if (missing.length > 0) throw new Error(`Say how to type into ${missing}, or why nobody does`);
  const sessions = {
    ada: await openSignedIn(bench, users.ada),
    grace: await openSignedIn(bench, users.grace),
    joan: await openSignedIn(bench, users.joan),
  };
  const results: Typing[] = [];
  for (const form of forms) {
    const query = { ...form.query, form: form.form, props: JSON.stringify(form.props ?? {}) };
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
  const inputs = page.locator('form :is(input:not([type=hidden], [readonly]), textarea)');
  await inputs.first().waitFor();
  await rest(page);
  // A countdown to sending a code again would tick while somebody types: let it be over.
  await page.clock.fastForward('10:00');
  await rest(page);
  const fields = await inputs.all();
  const beforeError = await whatReactDid(page, () => typeAll(fields, KEYS));
  for (const field of fields) await ((await isBox(field)) ? field.uncheck() : field.fill(''));
  await fields[0]?.evaluate((field: HTMLInputElement) => field.form?.requestSubmit());
  await page.locator('[aria-invalid=true]').first().waitFor();
  const texts: Locator[] = [];
  for (const field of fields) if (!(await isBox(field))) texts.push(field);
  // The first key may change the error: from a field that is empty to one that is wrong.
  await typeAll(texts, KEYS.slice(0, 1));
  await rest(page);
  const afterError = await whatReactDid(page, () => typeAll(texts, KEYS.slice(1)));
  // Ticking a box changes its error each time.
  return { fields: fields.length, beforeError, afterError: texts.length > 0 ? afterError : undefined };
}

const isBox = (field: Locator) => field.evaluate((input: HTMLInputElement) => input.type === 'checkbox');

/** Types into every field; a box is ticked and unticked. */
async function typeAll(fields: readonly Locator[], keys: readonly string[]): Promise<void> {
  for (const field of fields) {
    const isBoxed = await isBox(field);
    await field.focus();
    for (const key of keys) await field.page().keyboard.press(isBoxed ? 'Space' : key);
    await settle(field.page());
  }
}
