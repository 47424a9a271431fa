import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';

export interface RowTextProps {
  title: ReactNode;
  badge?: ReactNode;
  /** Whether what the badge says is as it should be. */
  isGood?: boolean;
  /** Lines under the title. */
  children?: ReactNode;
}

/** What a row says of itself, at its start. */
export function RowText({ title, badge, isGood = true, children }: RowTextProps) {
  return (
    <div className="ak-grow">
      <p className="ak-strong">
        {title} {badge && <span className={cx('ak-badge', !isGood && 'ak-neutral')}>{badge}</span>}
      </p>
      <div className="ak-muted ak-small">{children}</div>
    </div>
  );
}
