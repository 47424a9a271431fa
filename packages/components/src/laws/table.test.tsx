import { expect, test } from 'vitest';
import * as kit from '../index.ts';
import { nameOf, visits } from '../testing/visits/all.ts';

/** What is exported and asks the server for nothing by itself. */
const without: Readonly<Record<string, string>> = {
  Avatar: 'a picture',
  Card: 'a surface',
  CheckboxField: 'a field',
  CopyButton: 'copies',
  Dialog: 'a surface',
  Field: 'a field',
  Form: 'sends what a controller says',
  LocaleProvider: 'words',
  NewPasswordField: 'a field',
  OtpField: 'a field',
  PasswordField: 'a field',
  PendingButton: 'does what it is told',
  PhoneField: 'a field',
  Protect: 'shows what the status of the page is, which others read',
  QrCode: 'a picture',
  SelectField: 'a field',
  SignedIn: 'shows what the status of the page is, which others read',
  SignedOut: 'shows what the status of the page is, which others read',
  StepUp: 'visited as MfaChallengeForm, whose steps it shows',
  SubmitButton: 'sends the form around it',
};

const isComponent = (name: string) => /^[A-Z]/.test(name) && !name.endsWith('View');

test('every component that makes requests is visited, or there is a reason why not', () => {
  const visited = visits.map(({ screen }) => screen);
  const known = [...new Set([...visited, ...Object.keys(without)])];
  expect(known.sort()).toEqual(Object.keys(kit).filter(isComponent).sort());
});

test('every visit has a name of its own', () => {
  const names = visits.map(nameOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
