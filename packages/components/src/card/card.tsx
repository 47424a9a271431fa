'use client';
import { type ReactNode, useId } from 'react';
import { cx } from '../class-names.ts';

/** Class names to add to the parts of a card. */
export interface CardClassNames {
  root?: string;
  title?: string;
  description?: string;
  footer?: string;
}

export interface CardProps {
  title: ReactNode;
  description?: ReactNode;
  /** Shown under the content: where else one can go from here. */
  footer?: ReactNode;
  /** `h1` suits a page of its own, `h2` a section of a page. */
  heading?: 'h1' | 'h2' | 'h3';
  /** `false` where the title is also the label of a field inside, so that one name does not stand for two things. */
  isRegion?: boolean;
  classNames?: CardClassNames;
  children?: ReactNode;
}

/**
 * The surface every screen sits on. Its heading can be focused by code, so that a new step is announced.
 *
 * @example
 * <Card title="Billing" description="What you pay for.">
 *   <Invoices />
 * </Card>
 */
export function Card({
  title,
  description,
  footer,
  heading: Heading = 'h2',
  isRegion = true,
  classNames = {},
  children,
}: CardProps) {
  const id = useId();
  return (
    <section className={cx('ak ak-card', classNames.root)} aria-labelledby={isRegion ? id : undefined}>
      <header className="ak-header">
        <Heading id={id} tabIndex={-1} className={cx('ak-title', classNames.title)}>
          {title}
        </Heading>
        {description && <p className={cx('ak-muted', classNames.description)}>{description}</p>}
      </header>
      {children}
      {footer && <footer className={cx('ak-footer', classNames.footer)}>{footer}</footer>}
    </section>
  );
}
