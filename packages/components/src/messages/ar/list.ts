import type { list as english } from '../en/list.ts';

export const list: typeof english = {
  'list.previous': 'الأحدث',
  'list.next': 'الأقدم',
  'list.page': 'صفحة {page} من {pages}',
};
