import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';

const cli = fileURLToPath(import.meta.resolve('@appwrite-kit/emulator')).replace(/index\.js$/, 'cli.js');

/** Milliseconds until Node has started and ended with nothing to do. */
async function timeNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return performance.now() - start;
}

/** Milliseconds until the emulator says where it listens. */
async function timeEmulator(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const time = performance.now() - start;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return time;
}

/** Starts both in turns. */
export async function measureStart(rounds: number): Promise<{ node: number; emulator: number }> {
  const node: number[] = [];
  const emulator: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    node.push(await timeNode());
    emulator.push(await timeEmulator());
  }
  return { node: median(node), emulator: median(emulator) };
}
