import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { decode, type Encoding, encode } from '../../server/src/cli/encodings';
import { checkJson, folderOf, jianggao } from './command';

const WRONG = '同志们：\r\n　　没有调查,就没有发言权。\r\n　　镕基、喆、㙍，约 3‰。\r\n';
const RIGHT = WRONG.replace(',', '，');
const KINDS: readonly { encoding: Encoding; bom: boolean }[] = [
  { encoding: 'utf-8', bom: false },
  { encoding: 'utf-8', bom: true },
  { encoding: 'utf-16le', bom: true },
  { encoding: 'utf-16be', bom: true },
  { encoding: 'gb18030', bom: false },
];

describe('decode', () => {
  it.each(KINDS)('tells $encoding, byte order mark $bom, from its bytes', (kind) => {
    expect(decode(encode(WRONG, kind))).toEqual({ text: WRONG, ...kind });
  });

  it('gives back every text of every encoding', () => {
    // A GB18030 text can by chance be UTF-8 too; Chinese of some length is not.
    const text = fc.string({ unit: fc.constantFrom(...'讲话稿，。一二三同志们 \r\n\tAbc,;𠮷镕'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom(...KINDS), (some, kind) => {
        const whole = `${some}同志们，现在开会。`;
        const bytes = encode(whole, kind);
        const decoded = decode(bytes);
        expect(decoded).toEqual({ text: whole, ...kind });
        expect(encode(decoded.text, decoded).equals(bytes)).toBe(true);
      }),
    );
  });

  it('never gives text for bytes that it cannot write back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (array) => {
        const bytes = Buffer.from(array);
        let decoded: ReturnType<typeof decode>;
        try {
          decoded = decode(bytes);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(不是文本文件|UTF-8 编码有损坏，无法读取)$/);
          return;
        }
        if (decoded.encoding !== 'gb18030') expect(encode(decoded.text, decoded).equals(bytes)).toBe(true);
      }),
    );
  });

  it('keeps the halves of surrogates in UTF-16', () => {
    const text = '讲\uD800话\uDC00稿';
    expect(decode(encode(text, { encoding: 'utf-16le', bom: true })).text).toBe(text);
    expect(decode(encode(text, { encoding: 'utf-16be', bom: true })).text).toBe(text);
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), '不是文本文件'],
    ['UTF-16 of odd length', Buffer.from([0xff, 0xfe, 0x00]), '不是文本文件'],
    ['a mark of UTF-8 before other bytes', Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0xff]), '不是文本文件'],
    ['no encoding', Buffer.from([0xff, 0xff, 0xff]), '不是文本文件'],
    [
      'UTF-8 cut inside a character',
      Buffer.from('同志们，现在开会', 'utf8').subarray(0, -1),
      'UTF-8 编码有损坏，无法读取',
    ],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});

describe('files', () => {
  const name = ({ encoding, bom }: (typeof KINDS)[number]) => `${encoding}${bom ? '-bom' : ''}.txt`;
  const folder = folderOf(Object.fromEntries(KINDS.map((kind) => [name(kind), encode(WRONG, kind)])));
  afterAll(() => folder.remove());
  const ONLY = ['--only', 'punctuation/half-width'];

  it('of every encoding give the same findings', () => {
    const { json } = checkJson([...ONLY, ...KINDS.map((kind) => folder.file(name(kind)))]);
    expect(json.files.map((file) => file.encoding)).toEqual(KINDS.map((kind) => kind.encoding));
    for (const file of json.files) expect(file.findings).toEqual(json.files[0]?.findings);
    expect(json.files[0]?.findings[0]).toMatchObject({ offset: 12, line: 2, column: 7 });
  });

  it.each(KINDS)('are printed fixed in their own encoding: $encoding, byte order mark $bom', (kind) => {
    const { bytes, status } = jianggao(['fix', ...ONLY, folder.file(name(kind))]);
    expect(status).toBe(0);
    expect(bytes.equals(encode(RIGHT, kind))).toBe(true);
  });

  it.each(KINDS)('are written fixed with encoding, byte order mark and line ends kept: $encoding, $bom', (kind) => {
    const file = folder.file(name(kind));
    expect(jianggao(['fix', '--write', ...ONLY, file]).status).toBe(0);
    expect(readFileSync(file).equals(encode(RIGHT, kind))).toBe(true);
  });

  it('through standard input keep their encoding too', () => {
    const { bytes } = jianggao(['fix', ...ONLY, '-'], { input: iconv.encode(WRONG, 'gb18030') });
    expect(iconv.decode(bytes, 'gb18030')).toBe(RIGHT);
  });
});
