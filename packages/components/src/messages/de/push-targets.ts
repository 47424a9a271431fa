import type { pushTargets as english } from '../en/push-targets.ts';

export const pushTargets: typeof english = {
  'pushTargets.title': 'Benachrichtigungen',
  'pushTargets.description': 'Geräte, die Push-Nachrichten bekommen.',
  'pushTargets.loading': 'Geräte werden geladen …',
  'pushTargets.empty': 'Noch bekommt kein Gerät Push-Nachrichten.',
  'pushTargets.since': 'Registriert {date}',
  'pushTargets.expired': 'Abgelaufen',
  'pushTargets.remove': 'Entfernen',
  'pushTargets.removeDevice': '{device} entfernen',
  'pushTargets.removed': '{device} bekommt keine Push-Nachrichten mehr.',
  'pushTargets.register': 'Dieses Gerät benachrichtigen',
  'pushTargets.registered': 'Dieses Gerät bekommt jetzt Push-Nachrichten.',
};
