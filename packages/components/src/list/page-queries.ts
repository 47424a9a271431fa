/**
 * The queries for one page of a list, as the SDK's `Query.limit` and `Query.offset` would write them: the SDK itself may come
 * in a chunk of its own, which a list should not have to wait for.
 */
export function pageQueries(page: number, size: number): string[] {
  return [
    JSON.stringify({ method: 'limit', values: [size] }),
    JSON.stringify({ method: 'offset', values: [page * size] }),
  ];
}
