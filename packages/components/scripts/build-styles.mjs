import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';

const sheets = { 'styles.css': 'src/styles.css', 'login.css': 'src/styles/login.css' };

for (const [name, filename] of Object.entries(sheets)) {
  writeFileSync(`dist/${name}`, bundle({ filename, minify: true }).code);
}

// Recipes are for the app's own build, and for reading: they stay as they are.
for (const name of readdirSync('src/styles/recipes')) {
  copyFileSync(`src/styles/recipes/${name}`, `dist/${name}`);
}
