/** The end of a flow. */
export const done = {
  'flow.done': 'That worked',
  'flow.doneHelp': 'You can go on.',
};
