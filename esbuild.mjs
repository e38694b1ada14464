import { existsSync, realpathSync } from 'node:fs';
import { chmod, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} */
const browser = { platform: 'browser', target: 'es2022' };

/** The engine's door, and the bundle that holds the engine. */
const ENGINE = 'server/src/core/index';
const HOLDER = 'server/web';

/**
 * A worker must be one file, so the engine, nearly all of a server, is in the web's: it gives the engine to who requires it, and
 * serves only in a worker.
 *
 * @type {import('esbuild').BuildOptions}
 */
const holdsEngine = {
  format: 'iife',
  globalName: 'engine',
  footer: { js: 'if (typeof module === "object") module.exports = engine;' },
};

/**
 * Takes the engine from the bundle beside it, so that it is packed once.
 *
 * @type {import('esbuild').Plugin}
 */
const takesEngine = {
  name: 'takes-engine',
  setup(build) {
    build.onResolve({ filter: /\/core\/index$/ }, ({ path: specifier, resolveDir }) =>
      path.join(resolveDir, specifier) === path.join(root, ENGINE)
        ? { path: `./${path.basename(HOLDER)}.js`, external: true }
        : undefined,
    );
  },
};

/**
 * Rules carry their examples for tests and pages: a sixteenth of the package. Who uses it sees one in a hover, so one is packed: that with a
 * mended form, under the default options, the shortest (see server/src/lsp/ruleExample.ts). A test compares what is shown.
 *
 * @type {import('esbuild').Plugin}
 */
const packsOneExample = {
  name: 'packs-one-example',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(EXAMPLES, (_, list) => `  examples: ${oneOf(list)},`),
      loader: 'ts',
    }));
  },
};

/** The list of a rule's examples, as the formatter sets it: a literal. */
const EXAMPLES = /^ {2}examples: (\[\n[\s\S]*?\n {2}\]|\[.*\]),$/m;

/** @param {string} list */
function oneOf(list) {
  /** @type {{ bad?: string, fixed?: string, options?: object }[]} */
  const examples = new Function(`return ${list};`)();
  /** @param {{ bad?: string, fixed?: string, options?: object }} example */
  const rank = ({ bad = '', fixed, options }) => (fixed === undefined ? 2e6 : 0) + (options ? 1e6 : 0) + bad.length;
  const [best] = examples.filter(({ bad }) => bad !== undefined).sort((a, b) => rank(a) - rank(b));
  return JSON.stringify(best ? [best] : []);
}

/**
 * Every bundle, by the name that `only` and the output go by: `dist/<name>.js`. `gives`: what it exports beside its entry.
 *
 * @type {Readonly<Record<string, { entry: string, gives?: string, options: import('esbuild').BuildOptions }>>}
 */
export const bundles = {
  'client/node': { entry: 'client/src/main.node.ts', options: { ...node, external: ['vscode'] } },
  'client/web': { entry: 'client/src/main.web.ts', options: { ...browser, format: 'cjs', external: ['vscode'] } },
  'server/node': { entry: 'server/src/node.ts', options: node },
  'server/desktop': { entry: 'server/src/desktop.ts', options: { ...node, plugins: [takesEngine] } },
  [HOLDER]: { entry: 'server/src/web.ts', gives: ENGINE, options: { ...browser, ...holdsEngine } },
  cli: { entry: 'server/src/cli/main.ts', options: { ...node, banner: { js: '#!/usr/bin/env node' } } },
};

/**
 * The options of one bundle. Production: minified, without source map.
 *
 * @param {string} name
 * @param {{ production?: boolean }} [how]
 * @returns {import('esbuild').BuildOptions & { outfile: string }}
 */
export function optionsFor(name, { production = false } = {}) {
  const bundle = bundles[name];
  if (!bundle) throw new Error(`no bundle ${name}: there are ${Object.keys(bundles).join(', ')}`);
  const { entry, gives } = bundle;
  const source = gives
    ? {
        stdin: {
          contents: `export * from './${gives}'; if (typeof self !== 'undefined') void import('./${entry}');`,
          resolveDir: root,
        },
      }
    : { entryPoints: [path.join(root, entry)] };
  return {
    ...bundle.options,
    ...source,
    plugins: [...(bundle.options.plugins ?? []), ...(production ? [packsOneExample] : [])],
    outfile: path.join(root, 'dist', `${name}.js`),
    bundle: true,
    charset: 'utf8',
    minify: production,
    sourcemap: !production,
    logLevel: 'warning',
  };
}

/**
 * Builds one bundle in memory and returns its text: what `dist/<name>.js` would hold.
 *
 * @param {string} name
 * @param {{ production?: boolean }} [how]
 */
export async function bundleText(name, how) {
  const result = await esbuild.build({ ...optionsFor(name, how), sourcemap: false, write: false });
  return result.outputFiles?.[0]?.text ?? '';
}

/**
 * Builds bundles into `dist/` and returns the size of each in bytes. A bundle whose entry file does not exist is named in `missing`.
 *
 * @param {{ production?: boolean, only?: readonly string[] }} [how]
 */
export async function buildAll({ production = false, only = Object.keys(bundles) } = {}) {
  /** @type {Record<string, number>} */
  const sizes = {};
  const missing = only.filter((name) => !hasEntry(name));
  for (const name of only.filter(hasEntry)) {
    const { metafile } = await esbuild.build({ ...optionsFor(name, { production }), metafile: true });
    for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
      if (file.endsWith('.js')) sizes[name] = bytes;
    }
    // A map that an earlier build left would be packed with the bundle.
    if (production) await rm(`${optionsFor(name).outfile}.map`, { force: true });
    await finish(name);
  }
  return { sizes, missing };
}

/** @param {string} name */
function hasEntry(name) {
  return existsSync(path.join(root, bundles[name]?.entry ?? ''));
}

/** @param {string} name */
async function finish(name) {
  if (name === 'cli') await chmod(optionsFor(name).outfile, 0o755);
}

/** @param {readonly string[]} missing */
function complain(missing) {
  for (const name of missing) console.error(`dist/${name}.js not built: ${bundles[name]?.entry} does not exist`);
}

/** Builds again at every change of a source, until stopped. */
async function watch() {
  const names = Object.keys(bundles);
  complain(names.filter((name) => !hasEntry(name)));
  for (const name of names.filter(hasEntry)) {
    /** @type {import('esbuild').Plugin} */
    const report = {
      name: 'report',
      setup(build) {
        build.onEnd(async ({ errors }) => {
          if (errors.length === 0) await finish(name);
          console.log(`${new Date().toLocaleTimeString()} dist/${name}.js ${errors.length > 0 ? 'FAILED' : 'built'}`);
        });
      },
    };
    const context = await esbuild.context({ ...optionsFor(name), plugins: [report] });
    await context.watch();
  }
}

async function main(/** @type {readonly string[]} */ flags) {
  const unknown = flags.filter((flag) => flag !== '--production' && flag !== '--watch');
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(' ')}\nusage: node esbuild.mjs [--production | --watch]`);
    process.exitCode = 2;
    return;
  }
  if (flags.includes('--watch')) return watch();
  const { sizes, missing } = await buildAll({ production: flags.includes('--production') });
  for (const [name, bytes] of Object.entries(sizes)) {
    console.log(`${`dist/${name}.js`.padEnd(22)}${(bytes / 1024).toFixed(1).padStart(8)} KB`);
  }
  complain(missing);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    // What is wrong with a source esbuild has said itself.
    if (!(error instanceof Error && 'errors' in error)) console.error(error);
    process.exitCode = 1;
  }
}
