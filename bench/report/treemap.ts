import { visualizer } from 'rollup-plugin-visualizer';
import { bundle } from '../bytes/bundle.ts';
import { pages } from '../bytes/login.ts';

/** Writes a page that shows where the bytes of the login screen go: the first load, and what may be fetched later. */
export async function writeTreemap(filename: string): Promise<void> {
  const plugin = visualizer({ filename, title: 'Login screen', template: 'treemap', gzipSize: true });
  await bundle(pages.ours, { plugins: [plugin] });
}
