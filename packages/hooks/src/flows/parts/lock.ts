/**
 * Runs something one at a time over all tabs of this origin. Whoever had to wait is told so: another tab may have used the
 * chance.
 */
export async function lock<Result>(
  name: string,
  action: (hasWaited: boolean) => Promise<Result>,
): Promise<Result> {
  const { locks } = globalThis.navigator ?? {};
  // A page that is not secure has none.
  if (!locks) return action(false);
  const first = await locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? { result: await action(false) } : undefined,
  );
  return first ? first.result : locks.request(name, () => action(true));
}
