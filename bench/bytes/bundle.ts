import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type BuildOptions, build, type PluginOption, type Rolldown } from 'vite';

export const benchFolder = fileURLToPath(new URL('..', import.meta.url));

type Chunk = Rolldown.OutputChunk;

/** A page as Vite builds it for production. */
export interface Bundle {
  readonly output: readonly (Chunk | Rolldown.OutputAsset)[];
  readonly entry: Chunk;
  /** What the browser fetches before it shows anything: the entry and all it imports statically. */
  readonly firstLoad: readonly Chunk[];
  /** What it may fetch later. */
  readonly later: readonly Chunk[];
}

export interface BundleOptions {
  /** Modules that are left out, to see what the rest weighs. */
  external?: RegExp[];
  /** Where the page is served. */
  base?: string;
  /** Reads the packages from their sources, so that nothing need be built first. */
  fromSource?: boolean;
  plugins?: PluginOption[];
  /** More for the bundler. */
  bundler?: BuildOptions['rolldownOptions'];
}

/** Builds a file of the bench. */
export async function bundle(file: string, options: BundleOptions = {}): Promise<Bundle> {
  const { external = [], base = '/', fromSource = false, plugins = [], bundler = {} } = options;
  const built = await build({
    root: benchFolder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    base,
    plugins: [react(), ...plugins],
    resolve: fromSource ? { conditions: ['@appwrite-kit/source', 'module', 'browser', 'production'] } : {},
    build: { write: false, rolldownOptions: { ...bundler, input: file, external } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error(`${file} has no entry`);
  const firstLoad = withImports(entry, chunks);
  return { output, entry, firstLoad, later: chunks.filter((chunk) => !firstLoad.includes(chunk)) };
}

function withImports(entry: Chunk, chunks: readonly Chunk[]): Chunk[] {
  const found = new Set([entry]);
  for (const chunk of found) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) found.add(other);
  }
  return [...found];
}

/** Bytes as they travel: each file compressed by itself. */
export const gzip = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length;

export function bytesOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + gzip(chunk.code), 0);
}
