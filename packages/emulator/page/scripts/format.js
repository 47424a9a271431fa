const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const exact = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/**
 * A moment in full.
 *
 * @param {string | number | null} at
 */
export const fullDate = (at) => (at === null ? 'never' : full.format(new Date(at)));

/**
 * A moment in short: the time, and the day when it is not today.
 *
 * @param {string} at
 */
export function shortDate(at) {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? time.format(date) : `${day.format(date)}, ${time.format(date)}`;
}

/**
 * A time of the day to the second.
 *
 * @param {string} at
 */
export const exactTime = (at) => exact.format(new Date(at));

const UNITS = /** @type {const} */ ([
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]);

/**
 * A span of time in words: `1 day 2 hours`.
 *
 * @param {number} seconds
 */
export function duration(seconds) {
  let left = Math.round(Math.abs(seconds));
  const words = [];
  for (const [name, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) words.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return words.slice(0, 2).join(' ') || '0 seconds';
}

/**
 * `1 session`, `2 sessions`.
 *
 * @param {number} count
 * @param {string} noun
 */
export const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
