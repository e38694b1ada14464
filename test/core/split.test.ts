import { describe, expect, test } from 'vitest';
import { clauses, sentences } from '../../server/src/core/text/split';

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map((span) => text.slice(span.start, span.end));
const sentencesOf = (text: string) => cut(text, sentences(text));
const clausesOf = (text: string) => cut(text, clauses(text));

describe('sentences', () => {
  test('end behind 。！？…… and what closes them', () => {
    expect(sentencesOf('　　同志们！今天开会。讲什么？讲……')).toEqual(['同志们！', '今天开会。', '讲什么？', '讲……']);
    expect(sentencesOf('他说：“要快。”我说好。')).toEqual(['他说：“要快。”', '我说好。']);
  });
  test('do not end inside a quotation or brackets', () => {
    expect(sentencesOf('他说：“要快。要好。”这很对。')).toEqual(['他说：“要快。要好。”', '这很对。']);
    expect(sentencesOf('要落实（见附件。另有通知）各项要求。')).toEqual(['要落实（见附件。另有通知）各项要求。']);
  });
  test('a quotation that never closes hides nothing', () => {
    expect(sentencesOf('“要快。要好。')).toEqual(['“要快。', '要好。']);
  });
  test('half-width marks between digits are no ends; empty and blank texts have none', () => {
    expect(clausesOf('9:30开会，投入1,024万元；散会')).toEqual(['9:30开会，', '投入1,024万元；', '散会']);
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('　　 ')).toEqual([]);
  });
  test('are linear on hostile texts', () => {
    const hostile = '“（《'.repeat(30_000) + '”）》。'.repeat(30_000);
    const start = performance.now();
    sentences(hostile);
    clauses(hostile);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
