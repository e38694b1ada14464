import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { rules } from '../../server/src/core/index';
import { plans, render, write } from '../core/generatedDraft';
import { parseMarked } from '../core/marked';

/** Texts that rules speak of: their own examples, good and bad. */
export const EXAMPLES: readonly string[] = rules.flatMap((rule) =>
  rule.examples.map((example) => ('bad' in example ? parseMarked(example.bad).text : example.good)),
);

/** The sample without a fault, and the good examples; some of these are good by their own rule only. */
export const GOOD: readonly string[] = [
  readFileSync(new URL('../../samples/营商环境推进会讲话.txt', import.meta.url), 'utf8'),
  ...rules.flatMap(({ examples }) => examples.flatMap((example) => ('good' in example ? [example.good] : []))),
];

/** What breaks careless code: marks, ordinals, blanks, line ends, halves of characters. */
const SCRAPS: readonly string[] = [
  ...'，。、；：？！“”‘’《》〈〉（）【】「」…—～·',
  ...`,.;:?!"'()[]<>{}/\\|#*_-+=@&%^~\``,
  ...' \t　\u00a0\u200b\ufeff\u2028\u0085',
  '\n',
  '\r\n',
  '\r',
  '\n\n\n',
  '一、',
  '（二）',
  '3.',
  '4、',
  '（5）',
  '⑥',
  '第七，',
  '第八个方面，',
  '九是',
  '十要',
  '首先，',
  '最后，',
  '、',
  '# ',
  '同志们：',
  '谢谢大家！',
  '附件：',
  'XX',
  '×××',
  '2024年2月30日',
  '20-30%',
  '100万元',
  'www.a.com',
  'QQ群：123456789',
  '的的',
  '的地得',
  '再接再励',
  '全市',
  '我县',
  'APP',
  '——',
  '……',
  '\ud83d\ude00',
  '\ud842\udfb7',
  '\ud83d',
  '\ude00',
  'e\u0301',
  '\u0301\u0302',
  '\u0000',
  '\ufffd',
  '锟斤拷',
];

/** Random text of scraps and Chinese characters. */
export const noise: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SCRAPS) },
      {
        weight: 2,
        arbitrary: fc.string({
          unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((n) => String.fromCharCode(n)),
          maxLength: 8,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
          maxLength: 4,
        }),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Drafts as people write them: generated outlines, and the rules' examples one below the other. */
export const sane: fc.Arbitrary<string> = fc.oneof(
  plans.map((plan) => write(render(plan))),
  fc.array(fc.constantFrom(...EXAMPLES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n')),
);

/** A place as a part of the whole, and what happens there. */
interface Wound {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

/** A few accidents for one text. */
const wounds: fc.Arbitrary<Wound[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.nat({ max: 6 })),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...SCRAPS)),
  }),
  { minLength: 1, maxLength: 8 },
);

export function wound(text: string, list: readonly Wound[]): string {
  let result = text;
  for (const { at, cut, insert } of list) {
    const place = Math.floor(at * result.length);
    result = result.slice(0, place) + insert + result.slice(place + cut);
  }
  return result;
}

/** Drafts with a few accidents, anywhere, also in the middle of a character. */
export const mutated: fc.Arbitrary<string> = fc.tuple(sane, wounds).map(([text, list]) => wound(text, list));

/** Line ends of Windows, and of Macs of old. */
export const anyDraft: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(noise, sane, mutated), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([text, end]) => text.replaceAll('\n', end));
