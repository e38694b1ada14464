import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { measureEngine, measureGrowth } from './engine';
import { measureStartup, measureTyping } from './server';

/** Prints the benchmark as one JSON object. Arguments: the folder `dist`, and `--short` for few turns. */
async function main(dist: string, short: boolean): Promise<void> {
  const server = path.join(dist, 'server', 'node.js');
  const lengths = short ? [1_000, 20_000, 200_000] : [1_000, 5_000, 20_000, 100_000, 500_000, 2_000_000];
  const engine = measureEngine(short ? 50_000 : 200_000, short ? 5 : 15);
  const growth = measureGrowth(lengths);
  const { keystroke, memoryMb } = await measureTyping(server, short ? 40 : 200);
  const startup = await measureStartup(server, short ? 3 : 11);
  const { text, check, structure, typos, peers } = engine;
  const bundleKb = {
    server: kb(path.join(dist, 'server', 'node.js')),
    client: kb(path.join(dist, 'client', 'node.js')),
    vsix: kb(path.join(dist, 'jianggao.vsix')),
  };
  const figures = { text, check, structure, typos, keystroke, peers, growth, memoryMb, bundleKb, startup };
  console.log(JSON.stringify(figures, undefined, 2));
}

/** Size of a built file; `null` in the output where it is not built. */
function kb(file: string): number | null {
  return existsSync(file) ? Math.round(statSync(file).size / 102.4) / 10 : null;
}

await main(process.argv[2] ?? 'dist', process.argv.includes('--short'));
