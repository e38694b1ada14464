import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type EngineFigures, type Growth, measureEngine, measureForeign, measureGrowth } from './engine';
import { measureStartup, measureTyping } from './server';
import { round } from './timing';

/** Beyond these a short run fails: what a change did by accident, on any machine. Both are ratios; times alone tell of the machine. */
const MOST_OF_PEER = 2.5;
const MOST_GROWTH = 2;

/** Prints the benchmark as one JSON object. Arguments: the folder `dist`, and `--short` for few turns. */
async function main(dist: string, short: boolean): Promise<void> {
  const server = path.join(dist, 'server', 'node.js');
  const lengths = short ? [1_000, 20_000, 200_000] : [1_000, 5_000, 20_000, 100_000, 500_000, 2_000_000];
  const engine = measureEngine(short ? 50_000 : 200_000, short ? 5 : 15);
  const foreign = short ? [] : textsIn(path.join(dist, '..', '..', 'shared', 'corpus'));
  const growth = measureGrowth(lengths);
  const { keystroke, memoryMb } = await measureTyping(server, short ? 40 : 200);
  const startup = await measureStartup(server, short ? 3 : 11);
  const { text, check, structure, typos, peers } = engine;
  const bundleKb = {
    server: kb(path.join(dist, 'server', 'node.js')),
    engine: kb(path.join(dist, 'server', 'web.js')),
    client: kb(path.join(dist, 'client', 'node.js')),
    vsix: kb(path.join(dist, 'jianggao.vsix')),
  };
  const figures = {
    ...{ text, check, structure, typos, keystroke, peers, growth, memoryMb, bundleKb, startup },
    // Beside our own drafts, where there are others.
    ...(foreign.length > 0 && { corpus: measureForeign(foreign, 200_000, 15) }),
    // What the script has measured elsewhere.
    ...JSON.parse(process.env.JIANGGAO_BENCH_EXTRA ?? '{}'),
  };
  console.log(JSON.stringify(figures, undefined, 2));
  for (const problem of short ? regressions(figures) : []) {
    console.error(problem);
    process.exitCode = 1;
  }
}

/** What is grossly slower than it was, in words. */
function regressions({
  peers,
  growth,
}: Pick<EngineFigures, 'peers'> & { readonly growth: readonly Growth[] }): string[] {
  const { ratio } = peers.autocorrect;
  const perCharacter = growth.slice(1).map(({ medianMs, characters }) => medianMs / characters);
  const grown = (perCharacter.at(-1) ?? Number.NaN) / (perCharacter[0] ?? Number.NaN);
  return [
    ...(ratio > MOST_OF_PEER
      ? [`the check takes ${ratio} times as long as autocorrect's, more than ${MOST_OF_PEER}`]
      : []),
    ...(grown > MOST_GROWTH
      ? [`a character of the longest text takes ${round(grown)} times as long, more than ${MOST_GROWTH}`]
      : []),
  ];
}

/** The texts in a folder; none where it is not there. */
function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, ''));
}

/** Size of a built file; `null` in the output where it is not built. */
function kb(file: string): number | null {
  return existsSync(file) ? Math.round(statSync(file).size / 102.4) / 10 : null;
}

await main(process.argv[2] ?? 'dist', process.argv.includes('--short'));
