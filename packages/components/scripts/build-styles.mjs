import { writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';

const sheets = { 'styles.css': 'src/styles.css', 'login.css': 'src/styles/login.css' };

for (const [name, filename] of Object.entries(sheets)) {
  writeFileSync(`dist/${name}`, bundle({ filename, minify: true }).code);
}
