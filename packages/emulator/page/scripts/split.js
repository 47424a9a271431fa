/**
 * Keeps the focus on something that is there, in a view of a list and a pane: where the list made way for the
 * pane it goes to the pane's title, and when what had it is gone it goes to the view's.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} list
 * @param {string} paneTitle
 */
export function keepFocus(element, list, paneTitle) {
  if (list.offsetParent === null) document.getElementById(paneTitle)?.focus();
  else if (!element.contains(document.activeElement)) document.getElementById('title')?.focus();
}
