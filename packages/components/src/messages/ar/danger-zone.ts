import type { dangerZone as english } from '../en/danger-zone.ts';

export const dangerZone: typeof english = {
  'dangerZone.title': 'منطقة الخطر',
  'dangerZone.description': 'ما يُنفَّذ هنا لا يمكنك التراجع عنه.',
  'dangerZone.block': 'حظر الحساب',
  'dangerZone.blockHelp':
    'يسجّل خروجك من كل مكان ويمنع الجميع من الدخول، بمن فيهم أنت. لا يُحذف شيء. الدعم وحده يستطيع إعادة فتح الحساب.',
  'dangerZone.delete': 'حذف الحساب',
  'dangerZone.deleteHelp': 'يحذف حسابك وكل ما يتبعه نهائيًا.',
  'dangerZone.confirm': 'اكتب {phrase} للتأكيد',
  'dangerZone.cancel': 'إلغاء',
};
