import type { copyButton as english } from '../en/copy-button.ts';

export const copyButton: typeof english = {
  'copyButton.copy': 'نسخ',
  'copyButton.copied': 'تم النسخ',
  'copyButton.failed': 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',
};
