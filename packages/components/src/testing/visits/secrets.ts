import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';
import type { Typed, World } from './visit.ts';

/** Labels of fields whose content is nobody else's business. */
const SECRET_LABELS = ['Password', 'New password', 'Current password', 'Verification code', 'Recovery code'];

/** The secrets that somebody has typed. */
export const typedSecrets = (typed: Typed): string[] =>
  Object.entries(typed).flatMap(([label, value]) => (SECRET_LABELS.includes(label) ? value : []));

/** The secret of the link that this page was opened by. */
export const linkSecret = (): string[] => new URL(window.location.href).searchParams.getAll('secret');

interface UserDetail {
  factors: { totp: { secret: string } | null; recoveryCodes: string[] | null };
}

/** What the server lets people see once: the seeds of authenticator apps, and recovery codes. */
export async function shownSecrets({ emulator }: World): Promise<string[]> {
  const { users } = (await emulator.control('GET', 'users')) as { users: { id: string }[] };
  const details = await Promise.all(
    users.map(({ id }) => emulator.control('GET', `users/${id}`) as Promise<UserDetail>),
  );
  return details.flatMap(({ factors: { totp, recoveryCodes } }) => [
    ...(totp ? [totp.secret] : []),
    ...(recoveryCodes ?? []),
  ]);
}

/** Whatever the page writes to the console from now on. */
export function watchConsole(): unknown[] {
  const written: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void written.push(words));
  }
  return written;
}

/** A value as text, errors and all that they hold included. */
const asText = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Error ? { ...part, message: part.message, stack: part.stack } : part,
  ) ?? '';

/** Every place where a secret could rest, as text. */
export async function placesOf(queryClient: QueryClient, written: unknown[]) {
  const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true };
  const mutations = queryClient.getMutationCache().getAll();
  const queries = queryClient.getQueryCache().getAll();
  const inputs = document.querySelectorAll<HTMLInputElement>('input, textarea');
  return {
    'the mutation cache': asText(mutations.map(({ state, options }) => [state, options.mutationKey])),
    'the query cache': asText(queries.map(({ state, queryKey }) => [state, queryKey])),
    'the dehydrated state': asText(dehydrate(queryClient)),
    'all that could be dehydrated': asText(dehydrate(queryClient, everything)),
    localStorage: asText({ ...localStorage }),
    sessionStorage: asText({ ...sessionStorage }),
    IndexedDB: asText(await indexedDB.databases()),
    'cookies that scripts can read': document.cookie,
    'the address': decodeURIComponent(window.location.href),
    'the history': asText(window.history.state),
    'the document': document.documentElement.outerHTML,
    'the fields': asText(Array.from(inputs, ({ value }) => value)),
    'the console': asText(written),
  };
}

export type Place = keyof Awaited<ReturnType<typeof placesOf>>;

/** The places that hold a secret, as a word of its own. */
export function findSecrets(
  places: Readonly<Record<Place, string>>,
  secrets: readonly string[],
  exceptIn: readonly Place[] = [],
): string[] {
  return (Object.keys(places) as Place[])
    .filter((place) => !exceptIn.includes(place))
    .flatMap((place) =>
      secrets.filter((secret) => holds(places[place], secret)).map((secret) => `${secret} in ${place}`),
    );
}

/** Six digits may also be part of a date or an id. */
function holds(text: string, secret: string): boolean {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
