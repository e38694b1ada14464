import { FORMS } from '../../lexicon/idiomTables.generated';
import { numeralForms, SET_NUMERALS, TENFOLD } from '../../lexicon/setNumerals';
import { findAll } from '../../text/findAll';
import { hasDigit, screens } from '../../text/screens';
import { defineRule } from '../define';

/** A lone digit beside a Han character. */
const DIGIT = /(?<!\d[.,，、]?)[1-9](?=[\u4e00-\u9fff])/g;
/** 10, 100, 1000 or 10000 beside Han characters: 10分重要, 1000方百计. */
const ROUND = /(?<![\d.,:：第—～~-])10{1,4}(?=[\u4e00-\u9fff])/g;
const hasRound = screens.of('10[分全年花家方军众无锤折秋头姓尺千言0]');
const PLACES = '十百千万';
/** How far around a round number its word may reach. */
const WIDTH = 4;
const HAN = '一二三四五六七八九';
/** Ahead of a word that opens with its numeral: another number or ordinal. */
const COUNTED = /[\d.第每各某十百千万亿—～–-]/;

interface Place {
  readonly word: string;
  readonly at: number;
}

export const setNumeral = defineRule({
  id: 'number/set-numeral',
  title: '固定词语里用了阿拉伯数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '“第一责任人”“三会一课”这样的固定词语，里面的数字不是用来计数的，一律写汉字。',
  source: 'GB/T 15835—2011（推荐性）关于定型的词、词组、成语、缩略语使用汉字数字的规定；条款号未核',
  options: {},
  examples: [
    { bad: '企业负责人是«第1责任人»，«第1书记»要驻村。', fixed: '企业负责人是第一责任人，第一书记要驻村。' },
    { bad: '“«1把手»”亲自抓，«1方面»靠人，另«1方面»靠制度。', fixed: '“一把手”亲自抓，一方面靠人，另一方面靠制度。' },
    { bad: '增强“«4个意识»”，做到“«2个维护»”。', fixed: '增强“四个意识”，做到“两个维护”。' },
    {
      bad: '这项工作«10分重要»，要«1000方百计»抓好，走进«1000家万户»，做到«10全10美»、«10000无一失»，服务«100姓»，成果«10分丰富»。',
      fixed: '这项工作十分重要，要千方百计抓好，走进千家万户，做到十全十美、万无一失，服务百姓，成果十分丰富。',
    },
    { good: '满分10分，10分钟，10分满意，100家企业，1000方土，100年，10分值，10分重点内容，得10分，10分优秀。' },
    { bad: '落实«3会1课»、«三重1大»，守住«“4风”»底线。', fixed: '落实三会一课、三重一大，守住“四风”底线。' },
    {
      bad: '«进1步»做好«3农工作»，«万众1心»，出台«1系列»措施。',
      fixed: '进一步做好三农工作，万众一心，出台一系列措施。',
    },
    { bad: '«第1时间»响应，«1带1路»，落实«8项规定精神»。', fixed: '第一时间响应，一带一路，落实八项规定精神。' },
    {
      bad: '«7下8上»是关键时期，成效«1目了然»，«3番5次»强调，坚持«4不2直»，纪念«5四运动»。',
      fixed: '七下八上是关键时期，成效一目了然，三番五次强调，坚持四不两直，纪念五四运动。',
    },
    { good: '第1方面、第一方面，第1个月，3农户受灾，11方面重要遵循，4个方面，2个点位，1把钥匙，3个代表团。' },
    {
      good: '走访1线2站，12月1日，新增4个服务窗口，第1小组，4种方法，第1次，8项措施，完成2手房交易，1条路，21方面，2个维修点。',
    },
    { good: '第一责任人、第一书记、三会一课、“四风”、中央八项规定、四个意识、进一步、万众一心，1、体化，5G。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasDigit(text)) return;
    if (hasRound(text)) {
      for (const { offset, length, word } of roundWords(text)) {
        report({
          offset,
          length,
          message: `“${text.slice(offset, offset + length)}”里的数字不是用来计数的，用汉字：“${word}”`,
          fixes: [{ title: `改为“${word}”`, kind: 'suggest', edits: [{ offset, length, newText: word }] }],
        });
      }
    }
    let end = 0;
    for (const { 0: digit, index } of findAll(DIGIT, text)) {
      if (index < end) continue;
      for (const { word, at } of placesOf(digit + text.charAt(index + 1))) {
        const offset = index - at;
        if (offset < end || !isWord(text, offset, word, at)) continue;
        if (at === 0 && COUNTED.test(text.charAt(offset - 1))) continue;
        const length = word.length;
        end = offset + length;
        report({
          offset,
          length,
          message: `“${text.slice(offset, end)}”是固定词语，数字用汉字：“${word}”`,
          fixes: [{ title: `改为“${word}”`, kind: 'safe', edits: [{ offset, length, newText: word }] }],
        });
        break;
      }
    }
  },
});

/** Whether a word stands at `offset`, its first digit at `at`, and behind it as well Han numerals or digits. */
function isWord(text: string, offset: number, word: string, at: number): boolean {
  if (offset < 0 || text.slice(offset, offset + at) !== word.slice(0, at)) return false;
  for (let k = at + 1; k < word.length; k++) {
    const unit = text.charAt(offset + k);
    if (unit === '' || (unit !== word.charAt(k) && unit !== digitOf(word.charAt(k)))) return false;
  }
  return true;
}

/** The digit a Han numeral stands for; empty for what is none. */
function digitOf(han: string): string {
  if (han === '两') return '2';
  const value = HAN.indexOf(han);
  return value < 0 || han === '' ? '' : String(value + 1);
}

interface RoundWord {
  readonly offset: number;
  readonly length: number;
  readonly word: string;
}

/** Words whose first numeral is written 10, 100, 1000 or 10000, the others in either script. */
function roundWords(text: string): RoundWord[] {
  const found: RoundWord[] = [];
  for (const { 0: digits, index: offset } of findAll(ROUND, text)) {
    if (offset < (found.at(-1)?.offset ?? -WIDTH) + WIDTH) continue;
    for (const word of TENFOLD) {
      if (word.charAt(0) !== PLACES.charAt(digits.length - 2)) continue;
      const length = lengthOf(text, offset, word);
      if (length > 0) {
        found.push({ offset, length, word });
        break;
      }
    }
  }
  return found;
}

/** How long a word is in a text, its numerals in digits or Han; 0 where it does not stand there. */
function lengthOf(text: string, offset: number, word: string): number {
  let at = offset;
  for (const unit of word) {
    const place = PLACES.indexOf(unit);
    const digits = place < 0 ? digitOf(unit) : `1${'0'.repeat(place + 1)}`;
    if (text.startsWith(unit, at)) at += 1;
    else if (digits !== '' && text.startsWith(digits, at)) at += digits.length;
    else return 0;
  }
  return at - offset;
}

const NONE: readonly Place[] = [];
let places: ReadonlyMap<string, readonly Place[]> | undefined;

/** Words by one of their numerals, as a digit, with the character behind it, both as digit and as it is. */
function placesOf(pair: string): readonly Place[] {
  places ??= readPlaces();
  return places.get(pair) ?? NONE;
}

function readPlaces(): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  // The longest first: 八项规定精神 ahead of what it begins with.
  const words = [...SET_NUMERALS.split(' '), ...numeralForms(FORMS)];
  for (const word of words.sort((a, b) => b.length - a.length)) {
    for (let at = 0; at + 1 < word.length; at++) {
      const digit = digitOf(word.charAt(at));
      if (digit === '') continue;
      const key = digit + word.charAt(at + 1);
      found.set(key, [...(found.get(key) ?? []), { word, at }]);
    }
  }
  return found;
}
