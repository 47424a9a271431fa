import type { dangerZone as english } from '../en/danger-zone.ts';

export const dangerZone: typeof english = {
  'dangerZone.title': 'Gefahrenbereich',
  'dangerZone.description': 'Was du hier tust, kannst du nicht rückgängig machen.',
  'dangerZone.block': 'Konto sperren',
  'dangerZone.blockHelp':
    'Meldet dich überall ab und lässt niemanden mehr hinein, auch dich nicht. Gelöscht wird nichts. Nur der Support kann das Konto wieder öffnen.',
  'dangerZone.delete': 'Konto löschen',
  'dangerZone.deleteHelp': 'Löscht dein Konto und was dazugehört, für immer.',
  'dangerZone.confirm': 'Tippe zur Bestätigung {phrase}',
  'dangerZone.cancel': 'Abbrechen',
};
