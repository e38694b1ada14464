import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleTests } from './bundleTests.mjs';
import { ensureSystem } from './debian.mjs';
import { ensureHost, freshProfile, installVsix, isHostInstalled, startServer } from './host.mjs';
import { extensionId, vsix } from './paths.mjs';
import { Complaint } from './run.mjs';
import { runSuite } from './workbench.mjs';

/**
 * How long our packaged extension takes to be activated beside an empty one, in a workbench where no draft is open: the middle of some
 * visits, each with an extension host of its own.
 *
 * @param {number} visits
 * @returns {Promise<{ emptyMs: number, oursMs: number, extraMs: number }>}
 */
export async function measureActivation(visits) {
  await ensureSystem(['browser', 'fonts', ...(isHostInstalled() ? [] : ['compiler'])]);
  await ensureHost();
  await bundleTests();
  const profile = freshProfile('activation');
  const extensionDir = await installVsix(profile, vsix, extensionId);
  waitForTheMeasure(path.join(extensionDir, 'package.json'));
  const server = await startServer(profile);
  try {
    const all = [];
    while (all.length < visits) {
      const { times } = await runSuite('activation', { server, extensionDir });
      if (!times) throw new Complaint('something else than the measure activated the extension');
      all.push(times);
    }
    return {
      emptyMs: middle(all.map(({ emptyMs }) => emptyMs)),
      oursMs: middle(all.map(({ oursMs }) => oursMs)),
      extraMs: middle(all.map(({ emptyMs, oursMs }) => oursMs - emptyMs)),
    };
  } finally {
    await server.stop();
  }
}

/** The workbench asks for whoever knows plain text a moment after its start, which may be before the measure or in its midst. */
function waitForTheMeasure(manifest) {
  const text = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...text, activationEvents: [] }));
}

function middle(values) {
  const sorted = values.sort((a, b) => a - b);
  return Math.round((sorted[sorted.length >> 1] ?? Number.NaN) * 10) / 10;
}
