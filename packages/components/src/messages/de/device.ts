import type { device as english } from '../en/device.ts';

export const device: typeof english = {
  'device.named': '{client} auf {system}',
  'device.unknown': 'Unbekanntes Gerät',
};
