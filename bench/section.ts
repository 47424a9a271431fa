/** One line of the results. */
export interface Row {
  what: string;
  figure: string;
  /** What was promised, in words. */
  budget?: string;
  /** Whether the promise is kept. */
  isKept?: boolean;
  /** The figure as a number, where there is a promise. */
  value?: number;
}

/** A table of results. */
export interface Section {
  title: string;
  note: string;
  rows: readonly Row[];
}

/** A figure with the most it may be. */
export function within(
  what: string,
  value: number,
  limit: number,
  inWords: (value: number) => string = String,
): Row {
  return { what, figure: inWords(value), budget: `≤ ${inWords(limit)}`, isKept: value <= limit, value };
}

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;
export const ratio = (value: number): string => `${value.toFixed(2)} ×`;
export const bytes = (value: number): string => `${value} bytes`;
