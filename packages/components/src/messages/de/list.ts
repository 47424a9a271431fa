import type { list as english } from '../en/list.ts';

export const list: typeof english = {
  'list.previous': 'Neuere',
  'list.next': 'Ältere',
  'list.page': 'Seite {page} von {pages}',
};
