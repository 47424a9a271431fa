import { Controls, Description, Markdown, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import openness from '../packages/components/docs/components.md?raw';

/** What the documentation says of how far a component can be opened. */
const sectionOn = (name: string) =>
  openness.split(/^(?=### )/m).find((section) => section.startsWith(`### \`${name}\``)) ?? '';

/** The page of a component. Its first story is among the others only: shown twice, two would share one server. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const names = preparedMeta.title.split('/').at(-1)?.split(', ') ?? [];
  return (
    <>
      <Title />
      <Description />
      <Markdown>{names.map(sectionOn).join('\n\n')}</Markdown>
      {Object.keys(preparedMeta.argTypes).length > 0 && <Controls />}
      <Stories includePrimary />
    </>
  );
}
