/**
 * Runs something for which there is only one chance, one at a time over all tabs of this origin. Whoever had to wait is told
 * so: another tab may have used the chance. Browsers without Web Locks (pages that are not secure) go without.
 */
export async function once<Result>(
  name: string,
  action: (hasWaited: boolean) => Promise<Result>,
): Promise<Result> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return action(false);
  const first = await locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? { result: await action(false) } : undefined,
  );
  return first ? first.result : locks.request(name, () => action(true));
}
