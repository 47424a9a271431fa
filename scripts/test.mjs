// `npm test`: sets everything up, runs every check, and says at the end what passed and how many tests ran.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, run } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'appwrite-kit-'));
const vitestReport = join(reports, 'vitest.json');

/** @type {[name: string, command: string, args: string[]][]} */
const CHECKS = [
  ['browser', 'node', ['scripts/browser.mjs']],
  ['formatting and lint', 'biome', ['check', '--error-on-warnings']],
  ['build', 'pnpm', ['build']],
  ['types', 'pnpm', ['types']],
  ['import boundaries', 'pnpm', ['boundaries']],
  ['tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]],
  ['packages', 'node', ['scripts/check-packages.mjs']],
];

function countTests() {
  try {
    const report = JSON.parse(readFileSync(vitestReport, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

await install();

const results = [];
for (const [name, command, args] of CHECKS) {
  console.log(`\n──── ${name}`);
  results.push({ name, passed: await run(command, args) });
}

const { passed, failed, skipped } = countTests();
rmSync(reports, { recursive: true });

console.log('');
for (const check of results) console.log(`${check.passed ? '✓' : '✗'} ${check.name}`);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(results.every((check) => check.passed) && passed > 0 && failed === 0 ? 0 : 1);
