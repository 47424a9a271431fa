/** @type {Record<string, (from: number, last: number) => number>} */
const MOVES = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Lets the arrow keys move the focus through the links of a list.
 *
 * @param {HTMLElement} list
 */
export function moveWithArrows(list) {
  list.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    const links = [...list.querySelectorAll('a')];
    const from = links.findIndex((link) => link.matches(':focus'));
    if (!move || from < 0) return;
    event.preventDefault();
    links[move(from, links.length - 1)]?.focus();
  });
}
