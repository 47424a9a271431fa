import type { password as english } from '../en/password.ts';
import type { passwordAdvice } from '../en/password-advice.ts';

export const password: typeof english & typeof passwordAdvice = {
  'label.newPassword': 'كلمة المرور الجديدة',
  'password.hint': '8 أحرف على الأقل.',
  'password.veryWeak': 'تُخمَّن فورًا. جرّب ثلاث أو أربع كلمات لا صلة بينها.',
  'password.weak': 'سهلة التخمين. أضف كلمة أو كلمتين.',
  'password.fair': 'يمكن أن تكون أقوى. أضف كلمة أخرى.',
  'password.good': 'كلمة مرور جيدة.',
  'password.strong': 'كلمة مرور قوية.',
};
