export const device = {
  'device.named': '{client} on {system}',
  'device.unknown': 'Unknown device',
};
