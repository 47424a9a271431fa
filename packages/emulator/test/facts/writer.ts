// Writes to a data folder for as long as it lives, and says of every write when it is done. It is there to be killed.
import { writeSync } from 'node:fs';
import { nodePlatform } from '../../src/platform/node.ts';
import { openLedger } from './ledger.ts';

const [folder = '', name = ''] = process.argv.slice(2);
const { addToken, redeem } = openLedger(await nodePlatform.openDriver(folder));

for (let count = 0; ; count += 1) {
  const id = `${name}-${count}`;
  addToken(id);
  writeSync(1, `added ${id}\n`);
  redeem(id);
  writeSync(1, `redeemed ${id}\n`);
}
