import type { link as english } from '../en/link.ts';

export const link: typeof english = {
  'link.expiredTitle': 'انتهت صلاحية هذا الرابط',
  'link.expiredHelp': 'تعمل الروابط لمدة ساعة. اطلب رابطًا جديدًا.',
  'link.usedTitle': 'لم يعد هذا الرابط يعمل',
  'link.usedHelp': 'استُخدم من قبل أو أنه غير مكتمل. اطلب رابطًا جديدًا.',
  'link.missingTitle': 'لا يوجد رابط هنا',
  'link.missingHelp': 'افتح الرابط في بريدك مرة أخرى، أو اطلب رابطًا جديدًا.',
  'link.askAgain': 'طلب رابط جديد',
};
