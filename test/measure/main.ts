import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Checker, type Severity } from '../../server/src/core/index';
import { type Alarm, alarms, atLeast, scorePairs } from './score';
import { type CleanText, lines, readPairs, readTexts } from './texts';

/** Of the statutes, which are long and all alike, every so many-th line. */
const EVERY = 8;
const FAMILY = ['typo', 'consistency/variant'];

/** Prints all figures. Arguments: the project's folder, then files and folders of further clean text. */
function main(root: string, further: readonly string[]): void {
  const shared = path.join(root, '..', 'shared');
  measurePairs(path.join(shared, 'csc'));
  measureClean(path.join(shared, 'csc'), further);
  measureCorpus(path.join(shared, 'corpus'));
  measureSamples(path.join(root, 'samples'));
}

function measurePairs(folder: string): void {
  for (const name of ['odw.tsv', 'law.tsv', 'med.tsv']) {
    const file = path.join(folder, name);
    if (!existsSync(file)) continue;
    const pairs = readPairs(file);
    for (const limit of ['error', 'warning', 'information'] as const) {
      const score = scorePairs(new Checker({}, ['typo']), pairs, atLeast(limit));
      console.log(`${name} (${pairs.length} sentences), ${limit} and above`);
      console.log(`  sentences  ${JSON.stringify(score.sentences)}`);
      console.log(`  characters ${JSON.stringify(score.characters)}`);
      if (limit !== 'warning') continue;
      for (const { written, became } of score.spoiled) console.log(`  spoiled: ${written} → ${became}`);
      for (const { became, right } of score.botched) console.log(`  botched: ${became}, should be ${right}`);
    }
  }
}

function measureClean(folder: string, further: readonly string[]): void {
  const each = (file: string, every = 1): CleanText[] =>
    readTexts(path.join(folder, file)).flatMap((text) => lines(text, every));
  const sets: [string, CleanText[]][] = [
    ['clean-official.txt', each('clean-official.txt')],
    ['laws-held.txt.xz', each('laws-held.txt.xz')],
    [`laws.txt.xz, every ${EVERY}th line`, each('laws.txt.xz', EVERY)],
    ...further.map((at): [string, CleanText[]] => [at, readTexts(at)]),
  ];
  for (const [name, texts] of sets) {
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (characters === 0) continue;
    const found = alarms(new Checker({}, FAMILY), texts, atLeast('information'));
    console.log(`\n${name}: ${characters} characters`);
    for (const limit of ['error', 'warning', 'information'] as const) {
      const count = found.filter(({ finding }) => atLeast(limit).has(finding.severity)).length;
      console.log(`  ${limit} and above: ${count} alarms, ${((count / characters) * 10_000).toFixed(3)} per 10,000`);
    }
    printAlarms(found, atLeast('warning'));
    printTally(found.filter(({ finding }) => finding.severity === 'information'));
  }
}

function printAlarms(found: readonly Alarm[], severities: ReadonlySet<Severity>): void {
  for (const { name, finding, context } of found) {
    if (severities.has(finding.severity))
      console.log(`  ${finding.severity} ${finding.rule} ${name} ${context} ${finding.message}`);
  }
}

/** Information is many: by message, with its number. */
function printTally(found: readonly Alarm[]): void {
  const tally = new Map<string, number>();
  for (const { finding } of found) tally.set(finding.message, (tally.get(finding.message) ?? 0) + 1);
  const sorted = [...tally].sort((a, b) => b[1] - a[1]);
  if (sorted.length > 0)
    console.log(`  information: ${sorted.map(([message, count]) => `${message} ×${count}`).join('；')}`);
}

interface Gold {
  readonly find: readonly {
    readonly family: string;
    readonly quote: string;
    readonly line: number;
    readonly note?: string;
  }[];
}

function measureCorpus(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const gold: Gold = JSON.parse(readFileSync(path.join(folder, name.replace('.txt', '.gold.json')), 'utf8'));
    const { findings, draft } = new Checker({}, FAMILY).check(text);
    const expected = gold.find.filter((one) => one.family === 'typo');
    console.log(`\n${name}`);
    const known = new Set<number>();
    for (const { quote, line, note } of expected) {
      const paragraph = draft.paragraphs[line - 1];
      const start = (paragraph?.start ?? 0) + (paragraph?.text.indexOf(quote) ?? 0);
      const hits = findings.filter((one) => one.offset < start + quote.length && start < one.offset + one.length);
      for (const hit of hits) known.add(hit.offset);
      const said = hits.map((one) => `${one.severity} ${one.rule} ${one.message}`).join(' | ');
      console.log(`  ${hits.length > 0 ? 'found' : 'MISSED'} ${line} ${quote} ${said} ${note ? `(${note})` : ''}`);
    }
    for (const one of findings.filter(({ offset }) => !known.has(offset))) {
      console.log(
        `  further: ${one.severity} ${one.rule} ${text.slice(one.offset - 8, one.offset + one.length + 8)} ${one.message}`,
      );
    }
  }
}

function measureSamples(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const { findings } = new Checker({}, FAMILY).check(text);
    console.log(
      `\nsamples/${name}: ${findings.map((one) => `${one.rule} ${text.slice(one.offset, one.offset + one.length)}`).join('；')}`,
    );
  }
}

const [root = '.', ...further] = process.argv.slice(2);
main(root, further);
