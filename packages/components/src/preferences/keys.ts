/**
 * Whether the SDK can read a key back. Its parser of JSON refuses answers with such keys, at any depth, against prototype
 * pollution: an account that has one cannot be read at all.
 */
export const isReadable = (key: string) => !/__proto__|constructor/.test(key);

/** Whether the server would take an object for a list: its keys only count up from 0. */
export function isCounted(preferences: object): boolean {
  const keys = Object.keys(preferences);
  return keys.length > 0 && keys.every((key, index) => key === String(index));
}
