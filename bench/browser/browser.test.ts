import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportsOf } from '../bytes/imports.ts';
import type { Section } from '../section.ts';
import { countReactsWork } from '../sections/react.ts';
import { countRequests } from '../sections/requests.ts';
import { type Bench, openBench } from './open-bench.ts';

const fromSource = { fromSource: true };

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(['ours', 'forms', 'hooks', 'readers'], fromSource);
}, 60_000);
afterAll(() => bench.close());

const missed = ({ rows }: Section) => rows.filter(({ isKept }) => isKept === false);

test('React commits and renders no more than was promised', { timeout: 600_000 }, async () => {
  const exported = await exportsOf('@appwrite-kit/components', fromSource);
  expect(missed(await countReactsWork(bench, exported))).toEqual([]);
});

test('no more travels than was promised', { timeout: 60_000 }, async () => {
  expect(missed(await countRequests(bench))).toEqual([]);
});
