/**
 * Runs `end` when the process that started this one is gone. The shell between a package manager and a script may die of a
 * signal without handing it on.
 */
export function whenOrphaned(/** @type {() => void} */ end) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250);
  watch.unref();
}
