import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDraft } from '../bench/drafts';
import { isLong } from '../fuzz/length';
import { generator, Manuscript, randomEdit, trim } from './edits';
import { freshFindings } from './fresh';
import { type BuiltServer, buildServer, OpenDraft, ServerProcess } from './serverProcess';

let built: BuiltServer;
beforeAll(async () => {
  built = await buildServer();
});
afterAll(() => built.remove());

const EDITS = isLong ? 20_000 : 600;
const KILLS = isLong ? 10 : 2;
/** Diagnostics are compared every so many edits, and at the end. */
const COMPARED = isLong ? 500 : 100;
const LONGEST = 8_000;

test(`${EDITS} random edits, the server killed ${KILLS} times: the diagnostics are those of a fresh check`, async () => {
  const random = generator(Number(process.env.JIANGGAO_SEED ?? 7));
  const draft = new OpenDraft(new Manuscript(makeDraft(4_000).replaceAll('\n', '\r\n')));
  let server = await ServerProcess.start(built.file);
  await draft.open(server);
  const pulls: Promise<unknown>[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    const changes = [...randomEdit(draft.manuscript, random), ...trim(draft.manuscript, LONGEST)];
    await draft.change(server, changes);
    // As an editor does: it asks while the author types on.
    if (edit % 7 === 0) pulls.push(draft.diagnostics(server).catch(() => undefined));
    if (edit % Math.floor(EDITS / (KILLS + 1)) === 0 && edit < EDITS) {
      await server.kill();
      server = await ServerProcess.start(built.file);
      await draft.open(server);
      expect(await draft.diagnostics(server)).toEqual(freshFindings(draft.manuscript));
    }
    if (edit % COMPARED === 0 || edit === EDITS) {
      expect(await draft.diagnostics(server), `after ${edit} edits`).toEqual(freshFindings(draft.manuscript));
    }
  }
  await Promise.all(pulls);
  await server.stop();
  expect(server.child.exitCode).toBe(0);
});
