import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';

interface NavLinkProps {
  href: string;
  /** The addresses for which one is there already. */
  pattern?: string;
  children: ReactNode;
}

/** A link that says whether it leads to where one is. */
export function NavLink({ href, pattern = href, children }: NavLinkProps) {
  const [isHere] = useRoute(pattern);
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
