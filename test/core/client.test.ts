import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Admission } from '../../client/src/admission';
import { debouncer } from '../../client/src/debounce';
import { describeFigures } from '../../client/src/figures';
import { Gate } from '../../client/src/gate';
import { headOf, nodeAtLine, nodesOf, type OutlineNode, scopeOf } from '../../client/src/outlineNodes';
import { contextOf, namedFrom, neighbour, placeholderAt } from '../../client/src/placeholderSearch';
import { EQUIVALENTS, settingsFolder } from '../../client/src/settingsPlace';
import { changeFile } from '../../server/src/core/index';
import type { Outline, OutlineItem, OutlineSection, Placeholder, SettingsFile } from '../../server/src/lsp/protocol';

const range = (start: number, end: number) => ({
  start: { line: start, character: 0 },
  end: { line: end, character: 9 },
});
const findings = { error: 0, warning: 0, information: 0, hint: 0 };

function section(text: string, start: number, end: number, sections: OutlineSection[] = []): OutlineSection {
  const place = { range: range(start, end), heading: range(start, start) };
  return {
    level: 1,
    ordinal: text.slice(0, 2),
    text,
    ...place,
    characters: 1,
    seconds: 1,
    findings,
    runs: [],
    sections,
  };
}

describe('outline nodes', () => {
  const outline: Outline = {
    uri: 'file:///a',
    version: 1,
    title: null,
    salutation: null,
    characters: 1,
    seconds: 1,
    minutes: 0,
    findings,
    runs: [],
    sections: [
      section('一、甲', 3, 8, [section('（一）乙', 5, 6), section('（二）丙', 7, 8)]),
      section('二、丁', 9, 12),
    ],
  };
  const nodes = nodesOf(outline);

  test('begin with the whole draft', () => {
    expect(nodes.map(({ section }) => section?.text)).toEqual([undefined, '一、甲', '二、丁']);
  });

  test.each([
    [0, undefined],
    [3, '一、甲'],
    [4, '一、甲'],
    [5, '（一）乙'],
    [8, '（二）丙'],
    [9, '二、丁'],
    [13, undefined],
  ])('line %i lies in %s', (line, text) => {
    expect(nodeAtLine(nodes, line)?.section?.text).toBe(text);
  });

  test('know their parents and have ids of their own', () => {
    const inner = nodeAtLine(nodes, 5);
    expect(inner?.parent?.section?.text).toBe('一、甲');
    const ids = nodes.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('take the section that begins at the line where another ends', () => {
    const touching = nodesOf({ ...outline, sections: [section('一、甲', 0, 4), section('二、乙', 4, 8)] });
    expect(nodeAtLine(touching, 4)?.section?.text).toBe('二、乙');
  });
});

describe('runs in the outline view', () => {
  const place = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 8 } });
  const item = (text: string, line: number, items: OutlineItem[] = []): OutlineItem => ({
    ordinal: text.slice(0, 2),
    text,
    range: place(line),
    items,
  });
  const outline: Outline = {
    uri: 'file:///a',
    version: 1,
    title: null,
    salutation: null,
    characters: 1,
    seconds: 1,
    minutes: 0,
    findings,
    runs: [item('一是甲', 1), item('二是乙', 1)],
    sections: [
      { ...section('一、丙', 3, 8, [section('（一）丁', 5, 6)]), runs: [item('一是戊', 4, [item('1.己', 4)])] },
    ],
  };
  const tree = (nodes: readonly OutlineNode[]): unknown[] =>
    nodes.map((node) => [node.item?.text ?? node.section?.text, ...tree(node.children)]);

  test('are left out unless they are asked for', () => {
    expect(tree(nodesOf(outline))).toEqual([[undefined], ['一、丙', ['（一）丁']]]);
  });

  test('stand ahead of the sections beside them, under ids that leave those of the sections alone', () => {
    const nodes = nodesOf(outline, true);
    expect(tree(nodes)).toEqual([[undefined], ['一是甲'], ['二是乙'], ['一、丙', ['一是戊', ['1.己']], ['（一）丁']]]);
    const ids = (list: readonly OutlineNode[]): string[] => list.flatMap(({ id, children }) => [id, ...ids(children)]);
    expect(new Set(ids(nodes)).size).toBe(ids(nodes).length);
    expect(ids(nodes)).toEqual(expect.arrayContaining(ids(nodesOf(outline))));
    expect(nodeAtLine(nodes, 1)?.id).toBe('draft');
    expect(nodeAtLine(nodes, 4)?.section?.text).toBe('一、丙');
  });

  test('make another line of a section that had nothing below it, so that it is shown open', () => {
    const leaf = { ...outline, sections: [{ ...section('一、丙', 3, 8), runs: [item('一是戊', 4)] }] };
    expect(nodesOf(leaf, true).at(-1)?.id).not.toBe(nodesOf(leaf).at(-1)?.id);
  });

  test('tell what is to be numbered anew, and where they begin', () => {
    const [whole, run, , heading] = nodesOf(outline, true);
    expect(scopeOf(whole)).toEqual({ scope: 'draft' });
    expect(scopeOf(run)).toEqual({ scope: 'run', start: { line: 1, character: 4 } });
    expect(scopeOf(heading)).toEqual({ scope: 'section', start: { line: 3, character: 0 } });
    expect(scopeOf({ scope: 'section' })).toEqual({ scope: 'section' });
    for (const other of [undefined, null, 'draft', {}, { scope: 'all' }, { path: '/a', scheme: 'file' }])
      expect(scopeOf(other)).toBeUndefined();
    expect([whole, run, heading].map((node) => node && headOf(node)?.start.line)).toEqual([undefined, 1, 3]);
  });
});

describe('figures', () => {
  test('are characters, speaking time and findings of every severity', () => {
    const counts = { error: 1, warning: 1, information: 0, hint: 1 };
    expect(describeFigures({ characters: 1234, seconds: 372, findings: counts })).toBe('1,234字 · 6分 · 3处');
  });

  test('leave out what is none, and give short times in seconds', () => {
    expect(describeFigures({ characters: 0, seconds: 0, findings })).toBe('0字');
    expect(describeFigures({ characters: 100, seconds: 29.5, findings })).toBe('100字 · 30秒');
    expect(describeFigures({ characters: 200, seconds: 60, findings })).toBe('200字 · 1分');
  });
});

describe('placeholders', () => {
  const placeholder = (name: string, line: number, character: number, before = ''): Placeholder => ({
    range: { start: { line, character }, end: { line, character: character + 2 } },
    text: 'XX',
    name,
    before,
    after: '传达了精神',
  });
  const all = [
    placeholder('XX市', 0, 1),
    placeholder('XX同志', 2, 3),
    placeholder('XX市', 2, 9),
    placeholder('XX同志', 5, 0),
  ];
  const places = (one: Placeholder | undefined) => one && [one.range.start.line, one.range.start.character];

  test.each([
    [0, 0, [0, 1], [5, 0]],
    [0, 1, [2, 3], [5, 0]],
    [2, 4, [2, 9], [0, 1]],
    [2, 11, [5, 0], [2, 3]],
    [5, 0, [0, 1], [2, 9]],
    [9, 0, [0, 1], [5, 0]],
  ])('from line %i column %i on to %j and back to %j', (line, character, next, previous) => {
    expect(places(neighbour(all, { line, character }, 'next'))).toEqual(next);
    expect(places(neighbour(all, { line, character }, 'previous'))).toEqual(previous);
  });

  test('the one at the caret, else the next; one of a name; none where there are none', () => {
    expect(places(placeholderAt(all, { line: 2, character: 5 }))).toEqual([2, 3]);
    expect(places(placeholderAt(all, { line: 2, character: 6 }))).toEqual([2, 9]);
    expect(places(placeholderAt(all, { line: 6, character: 0 }))).toEqual([0, 1]);
    expect(places(namedFrom(all, 'XX市', { line: 0, character: 2 }))).toEqual([2, 9]);
    expect(namedFrom(all, 'XX市', { line: 3, character: 0 })).toBeUndefined();
    expect(neighbour([], { line: 0, character: 0 }, 'next')).toBeUndefined();
    expect(placeholderAt([], { line: 0, character: 0 })).toBeUndefined();
  });

  test('are shown near the beginning of their line, marked', () => {
    for (const before of ['', '刚才，', '在今天的全市工作会议上，𠮷刚才，']) {
      const { text, mark } = contextOf(placeholder('XX同志', 0, 0, before));
      expect(text.slice(...mark)).toBe('XX');
      expect(mark[0]).toBeLessThanOrEqual(8);
      expect(text.endsWith('XX传达了精神')).toBe(true);
    }
  });
});

describe('what a quick fix writes', () => {
  test.each([
    ['file:///a/.jianggao', 'file:///a/b', 'file:///a/.jianggao'],
    [null, 'file:///a/b', 'file:///a/b/.jianggao'],
    [null, 'file:///a/b/', 'file:///a/b/.jianggao'],
    [null, 'vscode-remote://ssh/a', 'vscode-remote://ssh/a/.jianggao'],
    ['file:///a/.jianggao', undefined, 'file:///a/.jianggao'],
    [null, undefined, undefined],
    [null, 'vscode-vfs://github/o/r', undefined],
    ['vscode-vfs://github/o/r/.jianggao', 'vscode-vfs://github/o/r', undefined],
  ])('with %s in force in the workspace %s goes to %s', (folder, workspace, place) => {
    expect(settingsFolder({ folder }, workspace)).toBe(place);
  });

  test.each([
    ['ignores.json', { add: 'ignore', ignore: { rule: 'a/b', text: '甲' } }, [{ rule: 'a/b', text: '甲' }]],
    ['dictionary.txt', { add: 'word', word: '甲乙' }, ['甲乙']],
    ['config.json', { add: 'off', rule: 'a/b' }, { 'a/b': 'off' }],
  ] as const)('%s has a setting that says the same', (file: SettingsFile, change, value) => {
    const { toText, fromText } = EQUIVALENTS[file];
    const once = fromText(changeFile(toText(undefined), change) ?? '');
    expect(once).toEqual(value);
    expect(fromText(changeFile(toText(once), change) ?? '')).toEqual(value);
  });
});

describe('gate', () => {
  const drafts = new Set<string>();
  const admission: Pick<Admission, 'hasUri'> = { hasUri: (uri) => drafts.has(uri) };

  /** What reaches the server of the given notifications about one document each. */
  async function pass(gate: Gate, ...messages: [method: string, uri: string][]): Promise<string[]> {
    const sent: string[] = [];
    for (const [method, uri] of messages) {
      const next = async (type: string | { method: string }) => {
        sent.push(`${typeof type === 'string' ? type : type.method} ${uri}`);
      };
      await gate.middleware.sendNotification?.(`textDocument/${method}`, next, { textDocument: { uri } });
    }
    return sent;
  }

  const ask = (gate: Gate, params: unknown) =>
    gate.middleware.sendRequest?.('textDocument/hover', params, undefined, async () => 'answer' as never);

  beforeEach(() => {
    drafts.clear();
    drafts.add('a');
  });

  test('lets the server see drafts only', async () => {
    const gate = new Gate(admission as Admission);
    const about = (uri: string): [string, string][] => [
      ['didOpen', uri],
      ['didChange', uri],
      ['didClose', uri],
    ];
    expect(await pass(gate, ...about('a'), ...about('b'))).toEqual([
      'textDocument/didOpen a',
      'textDocument/didChange a',
      'textDocument/didClose a',
    ]);
  });

  test('opens a document once and closes it although it is no draft any more', async () => {
    const gate = new Gate(admission as Admission);
    expect(await pass(gate, ['didOpen', 'a'], ['didOpen', 'a'])).toEqual(['textDocument/didOpen a']);
    drafts.clear();
    expect(await pass(gate, ['didClose', 'a'], ['didClose', 'a'])).toEqual(['textDocument/didClose a']);
  });

  test('answers questions about other documents itself, with nothing', async () => {
    const gate = new Gate(admission as Admission);
    await pass(gate, ['didOpen', 'a']);
    expect(await ask(gate, { textDocument: { uri: 'a' } })).toBe('answer');
    expect(await ask(gate, { textDocument: { uri: 'b' } })).toBeNull();
    expect(await ask(gate, { command: 'x' })).toBe('answer');
  });
});

describe('debouncer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('runs once, with the last value, after the pause', () => {
    const seen: number[] = [];
    const later = debouncer<number>(100, (value) => seen.push(value));
    later.call(1);
    vi.advanceTimersByTime(99);
    later.call(2);
    vi.advanceTimersByTime(99);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([2]);
    later.call(3);
    later.dispose();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([2]);
  });
});
