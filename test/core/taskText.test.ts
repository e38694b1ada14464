import { describe, expect, test } from 'vitest';
import { annotation, decoded, languageOf } from '../../client/src/taskText';

const range = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, character: from },
  end: { line: endLine, character: to },
});

describe('the task that checks a folder', () => {
  test('prints findings as the command line does for GitHub', () => {
    const code = 'punctuation/half-width';
    expect(annotation('讲话.txt', { range: range(1, 6, 7), severity: 1, code, message: '半角“,”' })).toBe(
      '::error file=讲话.txt,line=2,endLine=2,col=7,endColumn=8,title=punctuation/half-width::半角“,”',
    );
    expect(annotation('a,b:c%.txt', { range: range(0, 0, 1, 3), severity: 4, code, message: '一\n二' })).toBe(
      '::notice file=a%2Cb%3Ac%25.txt,line=1,endLine=4,title=punctuation/half-width::一%0A二',
    );
  });

  test.each([
    [[0xef, 0xbb, 0xbf, 0xe8, 0xae, 0xb2], '讲'],
    [[0xff, 0xfe, 0xb2, 0x8b], '讲'],
    [[0xfe, 0xff, 0x8b, 0xb2], '讲'],
    [[0xbd, 0xb2], '讲'],
    [[0xff, 0xff, 0xff], undefined],
  ])('reads the bytes %j', (bytes, text) => expect(decoded(Uint8Array.from(bytes))).toBe(text));

  test.each([
    ['a/b.讲稿', 'speech-draft'],
    ['a/年终讲话（二稿）.txt', 'speech-draft'],
    ['讲话/通知.txt', 'plaintext'],
    ['年终讲话.md', 'markdown'],
    ['讲话.txt.bak.txt', 'speech-draft'],
    ['x讲.txt', 'plaintext'],
  ])('takes %s for %s', (name, language) => expect(languageOf(name, ['*讲话*.txt', '*致辞*.txt'])).toBe(language));
});
