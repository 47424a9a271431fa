import type { verification as english } from '../en/verification.ts';

export const verification: typeof english = {
  'verification.verified': 'مؤكَّد',
  'verification.unverified': 'غير مؤكَّد',
  'verification.help': 'أكّد أنه لك.',
  'verification.linkSent': 'أرسلنا رابطًا إلى {to}. افتحه لتأكيد العنوان.',
  'verification.newPassword': 'كلمة المرور الجديدة',
  'verification.codeSent': 'أرسلنا رمزًا إلى {to}.',
  'verification.done': 'تم التأكيد. شكرًا لك.',
  'verification.currentPassword': 'كلمة المرور الحالية',
  'verification.becomesPassword': 'ليس لحسابك كلمة مرور بعد. ستصبح هذه كلمة مرورك؛ 8 أحرف على الأقل.',
};
