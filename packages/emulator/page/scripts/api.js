/**
 * Calls a control route; throws an error with the emulator's own sentence.
 *
 * @param {string} method
 * @param {string} path below `/_emulator/`
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
export async function call(method, path, body) {
  const response = await fetch(`/_emulator/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  const value = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(value?.message ?? `The emulator answered ${response.status}.`);
  return value;
}

/**
 * A part of a path that comes from outside.
 *
 * @param {string} id
 */
export const segment = (id) => encodeURIComponent(id);
