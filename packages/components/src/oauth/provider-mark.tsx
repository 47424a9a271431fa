import type { Marks } from './use-marks.ts';

export interface ProviderMarkProps {
  provider: string;
  name: string;
  /** Not there while they are fetched. */
  marks: Marks | undefined;
}

/** The mark of a provider, or the first letter of its name where there is none. */
export function ProviderMark({ provider, name, marks }: ProviderMarkProps) {
  const mark = marks?.[provider];
  return mark ? (
    <svg className="ak-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={mark.path} />
    </svg>
  ) : (
    <span className="ak-mark" data-letter={marks && name.charAt(0)} aria-hidden="true" />
  );
}
