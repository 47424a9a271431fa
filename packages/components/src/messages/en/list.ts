export const list = {
  'list.previous': 'Newer',
  'list.next': 'Older',
  'list.page': 'Page {page} of {pages}',
};
