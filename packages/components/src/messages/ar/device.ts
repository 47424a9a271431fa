import type { device as english } from '../en/device.ts';

export const device: typeof english = {
  'device.named': '{client} على {system}',
  'device.unknown': 'جهاز غير معروف',
};
