import type { password as english } from '../en/password.ts';
import type { passwordAdvice } from '../en/password-advice.ts';

export const password: typeof english & typeof passwordAdvice = {
  'label.newPassword': 'Neues Passwort',
  'password.hint': 'Mindestens 8 Zeichen.',
  'password.veryWeak': 'Sofort erraten. Nimm drei oder vier Wörter, die nichts miteinander zu tun haben.',
  'password.weak': 'Leicht zu erraten. Füge noch ein oder zwei Wörter hinzu.',
  'password.fair': 'Könnte stärker sein. Füge noch ein Wort hinzu.',
  'password.good': 'Ein gutes Passwort.',
  'password.strong': 'Ein starkes Passwort.',
};
