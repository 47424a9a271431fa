/** Changes often come in bursts: reading once after them is enough. In milliseconds. */
const PAUSE = 150;

/**
 * Runs `work` once shortly after the last of several calls.
 *
 * @param {() => void} work
 */
export function soon(work) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return {
    run() {
      clearTimeout(timer);
      timer = setTimeout(work, PAUSE);
    },
    cancel: () => clearTimeout(timer),
  };
}
