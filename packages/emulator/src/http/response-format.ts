/** The release whose answers gained the fields about impersonation. */
const IMPERSONATION = '1.9.0';

/** A body as an older client expects it, which says in a header what it was built for. */
export function adaptBody(body: object, headers: Headers): object {
  const format = headers.get('x-appwrite-response-format');
  if (format === null || compareVersions(format, IMPERSONATION) >= 0) return body;
  const { impersonator, impersonatorUserId, ...rest } = body as Record<string, unknown>;
  return rest;
}

/** The warning for a client that was built for a newer release than this one. */
export function formatWarning(headers: Headers, version: string): string | undefined {
  const format = headers.get('x-appwrite-response-format');
  if (format === null || compareVersions(format, version) <= 0) return undefined;
  return `The current SDK is built for Appwrite ${format}. However, the current Appwrite server version is ${version}. Please downgrade your SDK to match the Appwrite version: https://appwrite.io/docs/sdks`;
}

/** Negative, zero or positive as `a` is older than, equal to or newer than `b`; what is no version is oldest. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  for (let i = 0; i < 3; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (Number.isNaN(difference)) return -1;
    if (difference !== 0) return difference;
  }
  return 0;
}
