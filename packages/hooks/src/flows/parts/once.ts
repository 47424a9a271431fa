/**
 * Runs something for which there is only one chance, one at a time over all tabs of this origin. What that takes is fetched
 * when there is a chance to use; the server would refuse a second use as well.
 */
export async function once<Result>(
  name: string,
  action: (hasWaited: boolean) => Promise<Result>,
): Promise<Result> {
  const code = await import('./lock.ts').catch(() => undefined);
  return code ? code.lock(name, action) : action(false);
}
