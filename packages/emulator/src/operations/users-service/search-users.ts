import type { Condition } from '../../queries/conditions.ts';

/** What a search looks at. */
const HAYSTACK = `' ' || "id" || ' ' || coalesce("email", '') || ' ' || coalesce("phone", '') || ' ' || "name"`;

/**
 * The users in whose id, name, email or phone number every searched word begins a word. Appwrite's own index is
 * laxer: there any word of several will do.
 */
export function searchUsers(search: string): Condition {
  const words = search.match(/[\p{L}\p{N}_]+/gu) ?? [];
  if (words.length === 0) return { sql: '0', values: [] };
  return {
    sql: words.map(() => `${HAYSTACK} GLOB ?`).join(' AND '),
    values: words.map((word) => `*[^a-zA-Z0-9_]${[...word].map(inAnyCase).join('')}*`),
  };
}

/** SQLite itself knows the cases of ASCII only. */
function inAnyCase(letter: string): string {
  return `[${letter}${letter.toLowerCase()}${letter.toUpperCase()}]`;
}
