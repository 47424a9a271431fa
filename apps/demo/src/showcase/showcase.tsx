import type { ReactNode } from 'react';

interface ShowcaseProps {
  title: string;
  /** The code that makes the example. */
  source: string;
  /** The example, or what is said in its place. */
  children: ReactNode;
}

/** Something to try, beside the code that makes it. */
export function Showcase({ title, source, children }: ShowcaseProps) {
  return (
    <section className="demo-showcase" aria-label={title}>
      <h2>{title}</h2>
      <div>
        <div className="demo-example">{children}</div>
        <pre>
          <code>{source.trim()}</code>
        </pre>
      </div>
    </section>
  );
}
