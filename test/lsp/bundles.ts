import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What of the build script is used here; it has no types of its own. */
interface BuildScript {
  bundleText(name: string, how: { production: boolean }): Promise<string>;
}

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A bundle as it ships, built in memory so that an old `dist/` cannot answer for today's source. */
export async function productionBundle(name: 'server/node' | 'server/desktop' | 'server/web'): Promise<string> {
  const script: BuildScript = await import(pathToFileURL(path.join(root, 'esbuild.mjs')).href);
  return script.bundleText(name, { production: true });
}

/** Writes the server as it ships into a folder, and returns the file to start: what it runs stands beside it. */
export async function writeServer(folder: string): Promise<string> {
  for (const name of ['node', 'desktop', 'web'] as const) {
    await writeFile(path.join(folder, `${name}.js`), await productionBundle(`server/${name}`));
  }
  return path.join(folder, 'node.js');
}
