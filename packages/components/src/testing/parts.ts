import type { CardClassNames } from '../card/card.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { ListClassNames } from '../list/list-section.tsx';

/** What can be given a class name in a card, in a form and in a list, and what it is. */
export const cardParts = {
  root: 'the card',
  title: 'its heading',
  description: 'the line under the heading',
  footer: 'what stands under the content',
} satisfies Required<CardClassNames>;

export const formParts = {
  ...cardParts,
  form: 'the `<form>`',
  alert: 'what went wrong with all of it',
  field: 'a field: label, input and hint',
  label: 'a label',
  input: 'an input',
  hint: 'what explains a field',
  error: 'what is wrong with a field',
  submit: 'the button that sends it',
} satisfies Required<FormClassNames>;

export const listParts = {
  ...cardParts,
  list: 'the `<ul>`',
  row: 'a row',
  alert: 'what went wrong',
  note: 'what was done',
} satisfies Required<ListClassNames>;

/** Parts that can be replaced, and what they are. */
export const slots = {
  Field: 'an input with its label and its error',
  PasswordField: 'a field for a password',
  OtpField: 'the field for a code',
  PhoneField: 'the field for a phone number',
  SelectField: 'a list to choose from',
  CheckboxField: 'a box to tick',
  SubmitButton: 'the button that sends the form',
  Button: 'the button',
  Row: 'what is in a row: it is given the `item`, and as `children` what the row would show',
} satisfies Record<string, string>;

/** What `children` are. */
export const children = {
  fields: 'fields of your own, above the button',
  underList: 'anything of your own, under the list',
  aboveButton: 'anything of your own, above the button',
  rows: 'rows of your own, each an `<li>`',
  shown: 'what is shown',
} satisfies Record<string, string>;
