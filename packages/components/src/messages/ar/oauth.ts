import type { oauth as english } from '../en/oauth.ts';
import type { oauthLink } from '../en/oauth-link.ts';

export const oauth: typeof english & typeof oauthLink = {
  'oauth.continueWith': 'المتابعة باستخدام {provider}',
  'oauth.otherWay': 'اختيار طريقة أخرى',
  'oauth.linkTitle': 'أوشكت على الانتهاء',
  'oauth.linkHelp': 'لقد أكّدت هويتك. نقرة واحدة وستسجّل الدخول.',
  'oauth.unexpectedTitle': 'هل بدأت هذا بنفسك؟',
  'oauth.unexpectedHelp':
    'لم يبدأ تسجيل الدخول هذا في هذه النافذة. إذا أرسلك شخص إلى هنا فلا تتابع، لأنك ستستخدم حسابه.',
  'oauth.deniedTitle': 'لم يتم تسجيل دخولك',
  'oauth.deniedHelp': 'أُلغي تسجيل الدخول أو رُفض. حاول مرة أخرى أو اختر طريقة أخرى.',
  'oauth.expiredTitle': 'استغرق الأمر وقتًا طويلًا',
  'oauth.expiredHelp': 'يجب إكمال تسجيل الدخول خلال دقيقة. حاول مرة أخرى.',
  'oauth.missingTitle': 'لا يوجد ما يُكمَل هنا',
  'oauth.missingHelp': 'عُد إلى تسجيل الدخول واختر كيف تتابع.',
};
