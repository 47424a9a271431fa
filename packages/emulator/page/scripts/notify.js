import { byId } from './dom.js';

/** How long a note stays, in milliseconds. */
const STAY = 4000;

/** @type {Map<string, ReturnType<typeof setTimeout>>} */
const timers = new Map();

/**
 * @param {string} id
 * @param {string} text
 */
function show(id, text) {
  const note = byId(id);
  note.textContent = text;
  note.classList.add('shown');
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => {
      note.classList.remove('shown');
      note.textContent = '';
    }, STAY),
  );
}

/**
 * Says that something was done.
 *
 * @param {string} text
 */
export const notify = (text) => show('status', text);

/**
 * Does something that can fail, and says so when it does.
 *
 * @param {() => Promise<unknown>} work
 */
export async function attempt(work) {
  try {
    await work();
  } catch (error) {
    show('alert', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Tells screen readers alone.
 *
 * @param {string} text
 */
export function announce(text) {
  byId('announcer').textContent = text;
}
