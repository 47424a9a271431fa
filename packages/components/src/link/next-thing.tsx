'use client';
import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import type { LinkTarget } from '../link.ts';

export interface NextThingProps {
  label: ReactNode;
  link?: LinkTarget | undefined;
  onClick?: (() => void) | undefined;
  isPrimary?: boolean;
}

/** The next thing to do: a link, or a button where the page itself does it, or nothing where there is neither. */
export function NextThing({ label, link, onClick, isPrimary = false }: NextThingProps) {
  const className = cx('ak-button', isPrimary && 'ak-primary');
  if (link) {
    return (
      <a className={className} {...link}>
        {label}
      </a>
    );
  }
  return onClick ? (
    <button type="button" className={className} onClick={onClick}>
      {label}
    </button>
  ) : null;
}
