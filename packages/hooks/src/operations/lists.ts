/** What every list takes: the SDK's queries, and whether to count. */
export interface ListParams {
  /** Queries made with the SDK's `Query`, such as `Query.limit(25)`. */
  queries?: string[];
  /** `false` spares the server the count; `total` is then 0. */
  total?: boolean;
}

/** What tells one view of a list from another; nothing when it is the plain list. */
export function listPath({ queries, total }: ListParams = {}): readonly ListParams[] {
  return queries?.length || total !== undefined ? [{ queries, total }] : [];
}
