/** What a page says that a link in a mail, or a provider, has led to. */
export const link = {
  'link.expiredTitle': 'This link has expired',
  'link.expiredHelp': 'Links work for one hour. Ask for a new one.',
  'link.usedTitle': 'This link does not work any more',
  'link.usedHelp': 'It was used before, or is not complete. Ask for a new one.',
  'link.missingTitle': 'There is no link here',
  'link.missingHelp': 'Open the link in your mail once more, or ask for a new one.',
  'link.askAgain': 'Ask for a new link',
};
