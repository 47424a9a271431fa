export const pushTargets = {
  'pushTargets.title': 'Notifications',
  'pushTargets.description': 'Devices that get push messages.',
  'pushTargets.loading': 'Loading devices…',
  'pushTargets.empty': 'No device gets push messages yet.',
  'pushTargets.since': 'Registered {date}',
  'pushTargets.expired': 'Expired',
  'pushTargets.remove': 'Remove',
  'pushTargets.removeDevice': 'Remove {device}',
  'pushTargets.removed': '{device} gets no more push messages.',
  'pushTargets.register': 'Notify this device',
  'pushTargets.registered': 'This device gets push messages now.',
};
