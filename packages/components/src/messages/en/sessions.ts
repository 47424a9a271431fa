export const sessions = {
  'sessions.title': 'Devices',
  'sessions.description': 'Where your account is signed in right now.',
  'sessions.current': 'This device',
  'sessions.since': 'Signed in {date}',
  'sessions.revoke': 'Revoke',
  'sessions.revokeDevice': 'Revoke {device}',
  'sessions.revokeOthers': 'Revoke all others',
  'sessions.revoked': 'Signed out on {device}.',
  'sessions.othersRevoked': 'Signed out on all other devices.',
  'sessions.loading': 'Loading devices…',
};
