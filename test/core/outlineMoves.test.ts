import { describe, expect, test } from 'vitest';
import { describeFindings } from '../../client/src/figures';
import {
  dropWish,
  filtered,
  headingToRename,
  labelOf,
  nodesOf,
  type OutlineNode,
  sectionNodeOf,
} from '../../client/src/outlineNodes';
import type { Outline, OutlineSection } from '../../server/src/lsp/protocol';

const findings = { error: 0, warning: 0, information: 0, hint: 0 };
const at = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 9 } });

function section(text: string, line: number, sections: OutlineSection[] = []): OutlineSection {
  const runs = [{ ordinal: '一是', text: '一是甲', range: at(line), items: [] }];
  const places = { range: at(line), heading: at(line) };
  return { level: 1, ordinal: '一、', text, ...places, characters: 1, seconds: 1, findings, runs, sections };
}

const outline: Outline = {
  uri: 'file:///a',
  version: 1,
  title: { text: '在会上的讲话', range: at(0) },
  salutation: null,
  characters: 1,
  seconds: 1,
  minutes: 0,
  findings,
  runs: [],
  sections: [section('一、学习', 3, [section('（一）督查', 5), section('（二）考核', 7)]), section('二、落实', 9)],
};

const nodes = nodesOf(outline, true);

function line(text: string, among: readonly OutlineNode[] = nodes): OutlineNode {
  const found = among
    .flatMap((node) => [node, ...node.children, ...node.children.flatMap(({ children }) => children)])
    .find((node) => labelOf(node) === text);
  if (!found) throw new Error(`no line ${text}`);
  return found;
}

describe('a section that is dropped', () => {
  const start = (text: string) => line(text).section?.heading.start;

  test('on another goes behind it', () => {
    expect(dropWish(line('一、学习'), line('二、落实'), nodes)).toEqual({ kind: 'after', section: start('二、落实') });
    expect(dropWish(line('二、落实'), line('（一）督查'), nodes)).toEqual({
      kind: 'after',
      section: start('（一）督查'),
    });
  });

  test('on its own parent goes to the end of that', () => {
    const wish = { kind: 'lastChildOf', section: start('一、学习') };
    expect(dropWish(line('（一）督查'), line('一、学习'), nodes)).toEqual(wish);
  });

  test('on the title goes ahead of all, below all lines behind all', () => {
    expect(dropWish(line('二、落实'), line('在会上的讲话'), nodes)).toEqual({ kind: 'first' });
    expect(dropWish(line('一、学习'), undefined, nodes)).toEqual({ kind: 'after', section: start('二、落实') });
  });

  test('on itself or on an item of its own stays, though the outline was read again', () => {
    const again = nodesOf(outline, true);
    expect(dropWish(line('二、落实'), line('二、落实', again), again)).toBeUndefined();
    const item = line('二、落实', again).children[0];
    expect(sectionNodeOf(item)).toBe(line('二、落实', again));
    expect(dropWish(line('二、落实'), item, again)).toBeUndefined();
    expect(dropWish(line('二、落实'), undefined, again)).toBeUndefined();
  });
});

describe('the filter', () => {
  test('leaves the lines that hold the words and those that they lie in', () => {
    const kept = filtered(nodes, '督查');
    expect(kept.found).toBe(1);
    expect(kept.nodes.map(labelOf)).toEqual(['在会上的讲话', '一、学习']);
    const [child, ...others] = kept.nodes[1]?.children ?? [];
    expect(others).toEqual([]);
    expect(child && [labelOf(child), child.parent]).toEqual(['（一）督查', kept.nodes[1]]);
  });

  test('leaves all where nothing is wanted', () => {
    const ids = (list: readonly OutlineNode[]): unknown[] => list.map(({ id, children }) => [id, ids(children)]);
    expect(ids(filtered(nodes, ' ').nodes)).toEqual(ids(nodes));
  });
});

test('a heading is renamed without its number', () => {
  expect(headingToRename({ text: '一、学习', ordinal: '一、' })).toBe('学习');
  expect(headingToRename({ text: '学习', ordinal: null })).toBe('学习');
});

test('findings are said by severity, the gravest first', () => {
  expect(describeFindings({ error: 1, warning: 0, information: 2, hint: 0 })).toBe('必错1 · 提示2');
  expect(describeFindings(findings)).toBe('');
});
