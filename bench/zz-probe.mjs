import { ownCode } from './bytes/own-code.ts';
const FILE = import.meta.dirname + '/what-an-app-imports.js';
for (const name of process.argv.slice(2)) {
  const code = `export { ${name} } from '@appwrite-kit/components'`;
  const oneLine = { name: 'x', resolveId: (id) => (id === FILE ? FILE : undefined), load: (id) => (id === FILE ? code : undefined) };
  const { bundle, bytes } = await ownCode(FILE, { fromSource: true, plugins: [oneLine], bundler: { preserveEntrySignatures: 'exports-only' } });
  console.log('==', name, bytes, bundle.firstLoad.map((c) => c.fileName));
  const mods = bundle.firstLoad.flatMap((c) => Object.entries(c.modules).map(([id, m]) => [m.renderedLength, id.replace('/work/main/packages/', '')]));
  for (const [n, id] of mods.sort((a, b) => b[0] - a[0]).slice(0, 45)) if (n > 120) console.log(n, id);
}
