import { build } from 'esbuild';
import { bundles, optionsFor } from '../../esbuild.mjs';
import { npm, run } from './run.mjs';

/**
 * What the registry knows against the packages whose code is in our bundles. They are all bundled and so all development dependencies:
 * `npm audit --omit=dev` alone would look at none of them.
 *
 * @param {string} root the checkout
 * @returns {Promise<{ skipped: string } | { packages: number, faults: string[] }>} `skipped`: why there is no answer
 */
export async function auditShipped(root) {
  const shipped = await shippedPackages();
  const { command, first } = npm();
  // A status other than 0 says that there are faults, or that there is no registry: the text tells which.
  const { output } = await run(command, [...first, 'audit', '--json', '--fetch-retries=0', '--loglevel=silent'], {
    cwd: root,
    quiet: true,
    timeoutMs: 60_000,
  });
  const report = parse(output);
  if (report?.auditReportVersion !== 2) {
    const status = report?.statusCode === undefined ? '' : ` (status ${report.statusCode})`;
    return { skipped: `the registry of packages does not answer questions about faults${status}` };
  }
  const faults = Object.values(report.vulnerabilities).filter(({ name }) => shipped.has(name));
  return {
    packages: shipped.size,
    faults: faults.map(({ name, severity, via }) => {
      const titles = via.map((one) => (typeof one === 'string' ? one : `${one.title} ${one.url}`));
      return `${name}: ${severity}, ${titles.join('; ')}`;
    }),
  };
}

/** The packages that any bundle holds code of. */
async function shippedPackages() {
  const found = new Set();
  for (const name of Object.keys(bundles)) {
    const { metafile } = await build({ ...optionsFor(name), sourcemap: false, write: false, metafile: true });
    for (const input of Object.keys(metafile.inputs)) {
      const [, inModules] = input.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      if (inModules) found.add(inModules);
    }
  }
  return found;
}

function parse(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{')));
  } catch {
    return undefined;
  }
}
