// Prints precision, recall and false alarms of the typo rules (see test/measure). Arguments: folders or files of clean text,
// measured beside those of ../shared/csc.
import { bundleTool } from './lib/bundleTool.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const program = await bundleTool('test/measure/main.ts', 'measure');
const { code } = await run(process.execPath, [program, root, ...process.argv.slice(2)]);
process.exitCode = code;
