export const copyButton = {
  'copyButton.copy': 'Copy',
  'copyButton.copied': 'Copied',
  'copyButton.failed': 'Could not copy. Select the text and copy it yourself.',
};
