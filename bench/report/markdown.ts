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
  const promised = sections.flatMap(({ rows }) => rows.filter(({ isKept }) => isKept !== undefined));
  const missed = promised.filter(({ isKept }) => !isKept).map(({ what }) => what);
  const kept = promised.length - missed.length;
  const summary = `${kept} of ${promised.length} budgets are kept.${missed.length > 0 ? ` Missed: ${missed.join(', ')}.` : ''}`;
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
