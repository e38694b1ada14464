// Writes what follows from the rules: their pages, the settings in package.json, the schema, the tables in the readmes.
// With --check it writes nothing and fails where something differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleTool } from './lib/bundleTool.mjs';
import { root } from './lib/paths.mjs';

const bundle = await bundleTool('server/src/tools/generate.ts', 'generate', 'cjs');
const { generate, PAGES } = createRequire(import.meta.url)(bundle);

const check = process.argv.includes('--check');
const absolute = (file) => path.join(root, ...file.split('/'));
const read = (file) => (existsSync(absolute(file)) ? readFileSync(absolute(file), 'utf8') : undefined);

const files = generate(read);
const different = [...files].filter(([file, text]) => read(file) !== text);
const pages = existsSync(absolute(PAGES)) ? readdirSync(absolute(PAGES), { recursive: true }) : [];
const stale = pages
  .map((page) => `${PAGES}/${page.split(path.sep).join('/')}`)
  .filter((page) => page.endsWith('.md') && !files.has(page));

if (check) {
  for (const [file] of different) console.error(`${file} is out of date`);
  for (const file of stale) console.error(`${file} belongs to no rule`);
  if (different.length + stale.length > 0) {
    console.error('run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of different) {
    mkdirSync(path.dirname(absolute(file)), { recursive: true });
    writeFileSync(absolute(file), text);
  }
  for (const file of stale) rmSync(absolute(file));
  console.log(`${files.size} files, ${different.length} written, ${stale.length} removed`);
}
