import { DropIn } from './drop-in.tsx';
import dropIn from './drop-in.tsx?raw';
import { Headless } from './headless.tsx';
import headless from './headless.tsx?raw';
import { Slots } from './slots.tsx';
import slots from './slots.tsx?raw';

const DEPTHS = [
  { title: 'One line, and your colours', Example: DropIn, source: dropIn },
  { title: 'A part and a field of your own', Example: Slots, source: slots },
  { title: 'Everything drawn by you', Example: Headless, source: headless },
];

/** The same sign-in at the three depths, each beside the code that makes it. */
export function DepthsPage() {
  return (
    <div className="demo-depths">
      <h1>One sign-in, three depths</h1>
      {DEPTHS.map(({ title, Example, source }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <div>
            <Example />
            <pre>
              <code>{source}</code>
            </pre>
          </div>
        </section>
      ))}
    </div>
  );
}
