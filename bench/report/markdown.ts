import type { Section } from '../section.ts';
import { verdict } from './print.ts';

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table({ title, note, rows }: Section): string {
  return [
    `## ${title}`,
    '',
    note,
    '',
    line(['what', 'measured', 'budget', 'verdict']),
    line(['---', '---', '---', '---']),
    ...rows.map((row) => line([row.what, row.figure, row.budget ?? '', verdict(row)])),
  ].join('\n');
}

/** The page of results. */
export function toMarkdown(sections: readonly Section[], machine: string, versions: string): string {
  const missed = sections.flatMap(({ rows }) => rows.filter(({ isKept }) => isKept === false));
  const summary =
    missed.length === 0
      ? 'Every budget is kept.'
      : `Budgets missed: ${missed.map(({ what, figure, budget }) => `${what} (${figure}, ${budget})`).join('; ')}.`;
  return `# What it costs

Written by \`pnpm bench\`: measure it yourself with the same command, which also makes \`docs/bench-treemap.html\`, a page
that shows where every byte goes. The login screen is \`AuthFlow\` as it comes. The screen by hand, in \`bench/baseline\`,
is one that a careful developer would write with the same libraries.

${machine}

${versions}

${summary}

${sections.map(table).join('\n\n')}
`;
}
