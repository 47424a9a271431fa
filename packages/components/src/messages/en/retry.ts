/** What every card says that could not be filled. Apart from the other common texts, which lists have no use for. */
export const retry = {
  'action.tryAgain': 'Try again',
};
