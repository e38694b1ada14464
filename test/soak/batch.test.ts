import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDraft } from '../bench/drafts';
import { builtCommand, checkJson, jianggao } from '../cli/command';
import { isLong } from '../fuzz/length';

const FILES = isLong ? 10_000 : 300;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jianggao-'));
  const draft = makeDraft(isLong ? 2_000 : 1_000);
  for (let i = 0; i < FILES; i++) {
    const inside = path.join(folder, String(i % 20).padStart(2, '0'));
    mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, `讲话${String(i).padStart(5, '0')}.txt`), `第${i}次会议\n${draft}`);
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Watched {
  readonly status: number;
  /** Milliseconds from the start to the first and the last piece of output. */
  readonly first: number;
  readonly last: number;
  /** Most resident memory seen in the first half and at all, in megabytes; 0 where the system does not tell. */
  readonly half: number;
  readonly most: number;
  readonly bytes: number;
}

/** Runs `check` over the folder and looks at it while it runs. */
async function watch(format: string): Promise<Watched> {
  const start = performance.now();
  const child = spawn(process.execPath, [builtCommand(), 'check', '--format', format, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [first, last, bytes] = [0, 0, 0];
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentMb(child.pid)), 50);
  child.stdout.on('data', (chunk: Buffer) => {
    // The head of the answer says nothing of a file yet.
    if (bytes > 0 && first === 0) first = performance.now() - start;
    last = performance.now() - start;
    bytes += chunk.length;
  });
  const [status] = (await once(child, 'close')) as [number];
  clearInterval(timer);
  const most = Math.max(0, ...samples);
  return { status, first, last, half: Math.max(0, ...samples.slice(0, samples.length >> 1)), most, bytes };
}

function residentMb(pid: number | undefined): number {
  try {
    const kb = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kb ?? 0) / 1024;
  } catch {
    return 0;
  }
}

test(`${FILES} drafts: every one is answered for, in order, as it is alone`, () => {
  const { answer, json } = checkJson([folder]);
  expect(answer.stderr).toBe('');
  const found = (
    readdirSync(folder, { recursive: true, withFileTypes: true }) as {
      name: string;
      parentPath: string;
      isFile(): boolean;
    }[]
  )
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  expect(json.files.map((file) => file.path)).toEqual(found);
  expect(json.summary.files).toBe(FILES);
  expect(json.summary.findings).toBe(json.files.reduce((sum, { findings }) => sum + findings.length, 0));
  for (const place of [0, FILES >> 1, FILES - 1]) {
    const file = found[place] ?? '';
    expect(json.files[place]).toEqual(checkJson([file]).json.files[0]);
  }
});

test('threads and one thread alone give the same answer in every format', () => {
  const one = path.join(folder, '00');
  const many = [one, path.join(folder, '01'), path.join(folder, '02'), path.join(folder, '03')].slice(
    0,
    isLong ? 1 : 4,
  );
  for (const format of ['text', 'sarif', 'github']) {
    const threads = jianggao(['check', '--format', format, ...many]);
    // Unused ignores are counted in one thread; there are none to be listed.
    const alone = jianggao(['check', '--format', format, '--report-unused-ignores', ...many]);
    expect(threads).toEqual(alone);
  }
});

test('the answer comes as the work goes on, and the memory does not grow with the folder', async () => {
  const { status, first, last, half, most } = await watch('json');
  expect(status).toBe(1);
  // A short run is mostly start-up.
  expect(first).toBeLessThan(last * (isLong ? 0.3 : 0.95));
  if (isLong && most > 0) {
    expect(most).toBeLessThan(half * 1.35);
    console.log(
      `${FILES} drafts: ${(last / 1000).toFixed(1)} s, first after ${(first / 1000).toFixed(1)} s, ${most.toFixed(0)} MB`,
    );
  }
});

test('what cannot be read is said, and the others are still checked', () => {
  const bad = path.join(folder, '05', '坏.txt');
  writeFileSync(bad, Buffer.from([0x00, 0x01, 0x02]));
  const { answer, json } = checkJson([folder]);
  rmSync(bad);
  expect(answer.status).toBe(2);
  expect(answer.stderr).toBe(`${bad}：不是文本文件\n`);
  expect(json.summary.files).toBe(FILES);
});
