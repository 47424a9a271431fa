import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const filename = 'src/styles.css';
const { code } = transform({ filename, code: readFileSync(filename), minify: true });
writeFileSync('dist/styles.css', code);
