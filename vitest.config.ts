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
  'format',
  'generated',
  'lexicon',
  'move',
  'numbering.property',
  'punctuation',
  'repair',
  'repetition',
  'typo',
  'typo-lexicon',
  'watermark',
].map((name) => `test/core/${name}.test.ts`);

/**
 * `core` is pure and fast: it runs at every save. `study` is as pure, and takes longer.
 * `hosts` needs the built bundles in dist/. `hard` is fuzz, soak and batch, short here and at full length in `npm run test:long`.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...core, name: 'core', include: ['test/core/**/*.test.ts'], exclude: study } },
      { test: { ...core, name: 'study', include: study, testTimeout: 60_000 } },
      {
        test: { name: 'hosts', include: ['test/{lsp,cli,package,corpus}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: { name: 'hard', include: ['test/{fuzz,soak,editors}/**/*.test.ts'], testTimeout: 3_600_000 },
      },
    ],
  },
});
