// Writes server/src/core/lexicon/idiomTables.generated.ts. Arguments: jieba's dict.txt (as in the package @node-rs/jieba), then
// files and folders of published text (plain or .xz). The tables are checked in; run this after a change of the lexicon.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pinyin } from 'pinyin-pro';
import { bundleTool } from './lib/bundleTool.mjs';
import { root } from './lib/paths.mjs';

const [frequencyList, ...texts] = process.argv.slice(2);
if (!frequencyList) {
  console.error('usage: node scripts/build-idioms.mjs DICT.TXT [TEXT…]');
  process.exit(2);
}

const bundle = await bundleTool('server/src/core/lexicon/buildIdiomTables.ts', 'build-idioms', 'cjs');
const require = createRequire(import.meta.url);
const { buildIdiomTables } = require(bundle);

/** The package gives its lists only to its host library: they stand in it as JSON. */
function idiomDictionary() {
  const source = readFileSync(require.resolve('cnchar-idiom'), 'utf8');
  const lists = [...source.matchAll(/JSON\.parse\('(.*?)'\)/g)].map(([, json]) =>
    JSON.parse(json.replaceAll("\\'", "'")),
  );
  const found = new Set();
  const walk = (value) => {
    if (typeof value === 'string') found.add(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(lists);
  return [...found].filter((one) => /^[\u4e00-\u9fff]{4,}$/.test(one));
}

function frequencies() {
  const rows = readFileSync(frequencyList, 'utf8').split('\n');
  return new Map(rows.map((row) => row.split(' ')).map(([word, count, tag]) => [word, { count: Number(count), tag }]));
}

/** Every text below a path. */
function textsAt(at) {
  if (statSync(at).isDirectory()) return readdirSync(at).flatMap((name) => textsAt(path.join(at, name)));
  return [
    at.endsWith('.xz')
      ? execFileSync('xz', ['-dc', at], { encoding: 'utf8', maxBuffer: 1 << 28 })
      : readFileSync(at, 'utf8'),
  ];
}

/** The characters of GB 2312. */
function characters() {
  const decoder = new TextDecoder('gbk');
  const all = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) all.push(decoder.decode(Uint8Array.of(row, column)));
  }
  return all.filter((one) => /^[\u4e00-\u9fff]$/.test(one));
}

const table = buildIdiomTables({
  dictionary: idiomDictionary(),
  frequencies: frequencies(),
  readings: (one) => pinyin(one, { multiple: true, toneType: 'none', type: 'array', v: true }),
  characters: characters(),
  texts: texts.flatMap(textsAt),
});
const file = path.join(root, 'server', 'src', 'core', 'lexicon', 'idiomTables.generated.ts');
writeFileSync(file, table);
console.log(`${path.relative(root, file)}: ${Math.round(table.length / 1024)}k characters`);
