import { defineConfig } from 'vitest/config';

/**
 * `core` is pure and fast (run at every save); `hosts` needs the built bundles in dist/; `hard` is fuzz, soak and batch, short here and
 * at full length in `npm run test:long`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/core/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: { name: 'hosts', include: ['test/{lsp,cli,package,corpus}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: { name: 'hard', include: ['test/{fuzz,soak,editors}/**/*.test.ts'], testTimeout: 3_600_000 },
      },
    ],
  },
});
