import { styleText } from 'node:util';
import type { Row, Section } from '../section.ts';

export const verdict = ({ isKept }: Row): string => (isKept === undefined ? '' : isKept ? 'kept' : 'missed');

export const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Prints a section as a table, as soon as it is measured. */
export function print({ title, rows }: Section): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  say(`\n${styleText('bold', title)}`);
  for (const row of rows) {
    const words = verdict(row);
    const colour = words === 'missed' ? 'red' : 'green';
    const budget = row.budget ? ` (${row.budget})` : '';
    say(`  ${row.what.padEnd(width)}  ${row.figure}${budget} ${styleText(colour, words)}`);
  }
}
