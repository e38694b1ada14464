import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** In tests of the core its one public door is a bundle made a moment before (see bundleCore.setup.ts), among the
 * modules that vitest loads as they are. */
const core = {
  globalSetup: 'test/core/bundleCore.setup.ts',
  alias: [
    {
      find: /^(?:\.\.\/)+server\/src\/core\/index$/u,
      replacement: join(__dirname, 'node_modules/.cache/jianggao/core.mjs'),
    },
  ],
  pool: 'threads',
  isolate: false,
} as const;

/** Tests of the core that take longer than to be run at every save: properties, long tables, the whole lexicon, generated files. */
const study = [
  'completion',
  'consistency',
  'format',
  'generated',
  'joinEdits',
  'kept',
  'lexicon',
  'move',
  'numbering.fixtures',
  'numbering.property',
  'placeholder',
  'punctuation',
  'repair',
  'repetition',
  'report',
  'samples',
  'skeletons',
  'split',
  'typo',
  'typo-lexicon',
  'watermark',
].map((name) => `test/core/${name}.test.ts`);

/** `npm run test:core` loads all quick tests as one file: what each file costs to set up is paid once. */
function together(): string[] {
  const names = readdirSync(join(__dirname, 'test/core')).filter((name) => name.endsWith('.test.ts'));
  const quick = names.filter((name) => !study.includes(`test/core/${name}`));
  mkdirSync(join(__dirname, 'out'), { recursive: true });
  writeFileSync(
    join(__dirname, 'out/together.test.ts'),
    quick.map((name) => `import '../test/core/${name}';\n`).join(''),
  );
  return ['out/together.test.ts'];
}

/** Servers that tests start keep what V8 made of them here, not in the user's folder. */
const env = { JIANGGAO_CACHE: join(__dirname, 'node_modules/.cache/jianggao/v8') };

const isSave = process.env.npm_lifecycle_event === 'test:core';

/**
 * `core` is pure and fast: it runs at every save. `study` is as pure, and takes longer.
 * `hosts` needs the built bundles in dist/. `hard` is fuzz, soak and batch, short here and at full length in `npm run test:long`.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...core, name: 'core', include: isSave ? together() : ['test/core/*.test.ts'], exclude: study } },
      { test: { ...core, name: 'study', include: study, testTimeout: 60_000 } },
      {
        test: { name: 'hosts', env, include: ['test/{lsp,cli,package,corpus}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: { name: 'hard', env, include: ['test/{fuzz,soak,editors}/**/*.test.ts'], testTimeout: 3_600_000 },
      },
    ],
  },
});
