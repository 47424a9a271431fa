import { useAuthStatus } from '@appwrite-kit/hooks';
import { useTitle } from '../chrome/use-title.ts';
import { Showcase } from '../showcase/showcase.tsx';
import { useTexts } from '../texts/texts.ts';
import { DropIn } from './drop-in.tsx';
import dropIn from './drop-in.tsx?raw';
import { Headless } from './headless.tsx';
import headless from './headless.tsx?raw';
import { Outcome } from './outcome.tsx';
import { Slots } from './slots.tsx';
import slots from './slots.tsx?raw';

/** The same sign-in at the three depths, each beside the code that makes it. */
export function DepthsPage() {
  const t = useTexts();
  const { status } = useAuthStatus();
  useTitle(t.depths);
  const depths = [
    { title: t.depthDropIn, Example: DropIn, source: dropIn },
    { title: t.depthSlots, Example: Slots, source: slots },
    { title: t.depthHeadless, Example: Headless, source: headless },
  ];
  return (
    <div className="demo-page">
      <h1>{t.depthsTitle}</h1>
      <p>{t.depthsText}</p>
      <Outcome />
      {depths.map(({ title, Example, source }) => (
        <Showcase key={title} title={title} source={source}>
          {status === 'signed-out' ? <Example /> : <p>{t.depthsAgain}</p>}
        </Showcase>
      ))}
    </div>
  );
}
