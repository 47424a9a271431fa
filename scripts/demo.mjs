// Serves the demo: `node scripts/demo.mjs PORT [--open]`. Vite's own greeting is left out, so that ours is the last.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const [port, flag] = process.argv.slice(2);
const server = await createServer({
  root: fileURLToPath(new URL('../apps/demo', import.meta.url)),
  logLevel: 'warn',
  server: { port: Number(port), strictPort: true, open: flag === '--open' },
});
await server.listen();
console.log(`Demo ready at ${server.resolvedUrls?.local[0]}`);
