export const consents = {
  'consents.title': 'Apps with access',
  'consents.description': 'Apps that you allowed to use your account.',
  'consents.loading': 'Loading apps…',
  'consents.empty': 'No app has access.',
  'consents.notSupported': 'This server lets no other apps in.',
  'consents.since': 'Allowed {date}',
  'consents.revoke': 'Remove access',
  'consents.revokeApp': 'Remove access of {app}',
  'consents.revoked': '{app} no longer has access.',
};
