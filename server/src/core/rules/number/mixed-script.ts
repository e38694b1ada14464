import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule, type Severity } from '../define';

/** What is counted, directly behind its number. */
const COUNTED = '个名位项件条次天年人万亿元倍家户公亩吨所处场间支篇批';
/** A Han numeral and a digit in one number, in front of what is counted. */
const HAN_DIGIT = new RegExp(
  `(?<![第初高大小省国周期之统唯专同十任某每一二两三四五六七八九百千万亿零〇])([一二两三四五六七八九十])(\\d{1,2})(?=[${COUNTED}])`,
  'g',
);
/** 十 百 千 behind a digit: only 万 and 亿 go with Arabic numerals. 5千米, 3千瓦 are units. */
const DIGIT_HAN =
  /(?<![\d.A-Za-z万亿])(\d{1,3}(?:\.\d+)?)([十百]|千(?![米克瓦伏卡赫帕安焦字升]))(?=[余多个名位项件条次天年人元倍家户公亩吨万]|(?<!千)亿(?!亿))/g;
/** 几 stands for a digit of a Han number: 十几个, 几十个, 二十几个. */
const SOME = new RegExp(`(?<![\\d.A-Za-z])(?:[1-9]0几|几[1-9]?0{1,2})(?=[余多]?[${COUNTED}小])`, 'g');
/** 党的二10大, 十9届. */
const CONGRESS = /(?<=党的?|、|和)(?:[一二]?十\d|[一二]\d{2})(?=[大届])/g;
/** 百分之30. */
const PER_CENT = /百分之(\d{1,3}(?:\.\d{1,2})?)(?![\d.%])/g;

/** 一百2十, 三十5个: a digit behind the places of a Han number. */
const TAIL = new RegExp(
  `(?<![第一二两三四五六七八九十百千万])(?:[一二三四五六七八九]?十[一二三四五六七八九]?[万亿]|[一二两三四五六七八九][百千万]|[二三四五六七八九]十)(?:零?[一二三四五六七八九][十百千]){0,3}零?\\d{1,3}[十百千]?(?=[余多]?[${COUNTED}起]|周年|岁)`,
  'g',
);
/** 第四十1个教师节: the same in an ordinal, in front of what is counted by it. 第二十3个小节 tells how many follow the twentieth. */
const ORDINAL = /第[二三四五六七八九]?十\d(?=[届次期批任周]|个(?!小节)(?:[\u4e00-\u9fff]{0,4}[日节年周]|春秋|国家))/g;
/** 百分之30%: the share said twice. */
const SHARE_TWICE = /百分之(?=\d{1,3}(?:\.\d{1,2})?[%％])/g;
/** 1百二十家, 1万二千名, 3亿零五百万元: Han places behind a digit. */
const LED = new RegExp(
  `(?<![\\d.A-Za-z第])\\d{1,4}(?:[十百千]零?[一二三四五六七八九][十百]?[一二三四五六七八九]?|[万亿]零?[一二两三四五六七八九][千百十](?:零?[一二两三四五六七八九][百十]?){0,3})(?=[余多来]?[${COUNTED}台辆套册头株枚只份平米公])`,
  'g',
);
/** 3四个: neighbours in two scripts. */
const ABOUT = new RegExp(
  `(?<![\\d.、A-Za-z第图表年月日])(?:1[二两]|2三|3四|4五|5六|6七|7八|8九)(?=[十百千]?[余多]?[${COUNTED}])`,
  'g',
);
/** 五六10人: neighbours in Han ahead of tens in digits. */
const SOME_TENS = new RegExp(
  `(?<![一二三四五六七八九十百千万第])(?:二三|三四|四五|五六|六七|七八|八九)10{1,3}(?=[余多]?[${COUNTED}])`,
  'g',
);
/** 1万2千名: behind 万 and 亿 no smaller place goes with digits. Spoken texts have it, so it is no more than a hint. */
const PLACES = new RegExp(`(?<![\\d.A-Za-z])\\d{1,4}[万亿]\\d千(?=余?[${COUNTED}起])`, 'g');
/** 九0后. */
const BORN = /[六七八九]0后|(?<!\d)[6-9]零后/g;
/** 二十1世纪, 2十一世纪, 20一世纪. */
const CENTURY =
  /(?<![\d一二三四五六七八九十个])(?:[一二]?十\d|[12]十[一二三四五六七八九]?|[12][一二三四五六七八九]|[一二]\d)世纪/g;
/** 二十世纪60年代, 20世纪六十年代: each number is whole, but the two are of one date. */
const DECADE =
  /(?<![\d一二三四五六七八九十])(?:[一二]?十[一二三四五六七八九]?世纪\d0年代|\d{2}世纪[二三四五六七八九]十年代)/g;
/** 三分之2, 3分之一, 百分之三十5. */
const FRACTION =
  /(?<![一二三四五六七八九十百])[二三四五六七八九十]分之\d{1,3}(?![\d.%])|(?<![\d.])\d{1,3}分之(?:[一二三四五六七八九十]{1,3}|\d{1,3}(?![\d.%]))|[千万]分之\d{1,3}(?![\d.%])|百分之[一二三四五六七八九十]{1,3}点?\d{1,2}(?![\d.个名年])/g;

/** What any of these has, and hardly a clean paragraph. */
const isMixed = screens.of(
  '[一二两三四五六七八九十几百千零万亿之]\\d',
  '\\d[十百千几一二两三四五六七八九]',
  '\\d[万亿][零一二两三四五六七八九]',
  '\\d分之',
  '\\d零后',
  '[一二三四五六七八九十]点\\d',
);
const hasCentury = screens.of('世纪');

const VALUE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN = '零一二三四五六七八九';

export const mixedScript = defineRule({
  id: 'number/mixed-script',
  title: '一个数混用汉字和阿拉伯数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个数要么全用阿拉伯数字，要么全用汉字；阿拉伯数字只能与“万”“亿”连用，不与“十”“百”“千”“几”连用。',
  source: 'GB/T 15835—2011（推荐性）关于数字形式一致、含“几”的概数用汉字的规定；条款号未核',
  options: {},
  examples: [
    { bad: '建成«三4»个示范点，走访«3百»余户。' },
    { bad: '走访«3百»户。', fixed: '走访300户。' },
    { bad: '先后走访«10几»家，用了«几10»个小时。', fixed: '先后走访十几家，用了几十个小时。' },
    { bad: '下降«百分之30»。', fixed: '下降30%。' },
    { bad: '查处案件«一百2十»起，«三分之2»的村，«3分之一»的户。' },
    { bad: '参加活动的有«三百四十5»人，收到«2百三十»件，用了«3四»天。' },
    { bad: '党员«1万2千»名，查处违法行为«12万3千»余起，收入«3十»亿元，党的«二10»大，党的«十9»届六中全会。' },
    { bad: '«九0后»干部占比高，满意度达到«百分之九十八点5»。' },
    { bad: '增长«百分之»30%，占«百分之»5.5%。', fixed: '增长30%，占5.5%。' },
    {
      bad: '进入«二十1世纪»以来，始建于«二十世纪60年代»，«3分之1»的村，迎来«四十5»周年，来了«五六10»人，新建托位«二千300»个。',
    },
    { bad: '迎来«第四十1»个教师节，召开«第二十3»届大会。' },
    { bad: '现有党员«3万五千»人，«12万六千»余名，补贴«2亿三千»万元，人口«三十二万5千»人。' },
    { good: '3.5万人，三万五千人，三十二万人，3万一人一岗，2亿元，5万两千瓦机组。' },
    { good: '二十一世纪，21世纪，20世纪60年代，二十世纪六十年代，三个二十世纪，十三分之一。' },
    { good: '高一16个班，第二十3个小节，一百名，三分之二，百分之三十，12分之后，12000名，1.2万名。' },
    { good: '周三4个会，第三2024年，建成3万户、5千米、2千瓦、3千亿元、十二个，“十四五”7项，统一2个口径。' },
  ],
  check({ paragraph: { text }, report }) {
    const dated = hasCentury(text);
    if (dated) {
      for (const { 0: found, index } of findAll(DECADE, text)) {
        const message = `“${found}”世纪和年代一个用汉字、一个用阿拉伯数字，写法宜一致`;
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    if (!isMixed(text)) return;
    const add = (
      offset: number,
      length: number,
      message: string,
      newText: string,
      severity: Severity = 'warning',
    ): void =>
      report({
        offset,
        length,
        message,
        severity,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    for (const { 0: found, index } of findAll(HAN_DIGIT, text)) {
      report({ offset: index, length: found.length, message: `“${found}”混用汉字和阿拉伯数字` });
    }
    for (const found of findAll(DIGIT_HAN, text)) {
      const value = Number(found[1]) * (VALUE[found[2] ?? ''] ?? 1);
      const newText = String(Math.round(value * 100) / 100);
      add(found.index, found[0].length, `“${found[0]}”混用阿拉伯数字和汉字`, newText);
    }
    for (const { 0: found, index } of findAll(SOME, text)) {
      add(index, found.length, `“${found}”混用阿拉伯数字和“几”，含“几”的概数用汉字`, spelt(found));
    }
    for (const pattern of [TAIL, ORDINAL, LED, ABOUT, SOME_TENS, FRACTION, CONGRESS, BORN]) {
      for (const { 0: found, index } of findAll(pattern, text)) {
        report({ offset: index, length: found.length, message: `“${found}”混用汉字和阿拉伯数字` });
      }
    }
    if (dated) {
      for (const { 0: found, index } of findAll(CENTURY, text)) {
        report({ offset: index, length: found.length, message: `“${found}”混用汉字和阿拉伯数字` });
      }
    }
    for (const { 0: found, index } of findAll(PLACES, text)) {
      const message = `“${found}”混用阿拉伯数字和“千”，可写作小数加“万”`;
      report({ offset: index, length: found.length, message, severity: 'hint' });
    }
    for (const { 0: found, index } of findAll(SHARE_TWICE, text)) {
      const edits = [{ offset: index, length: found.length, newText: '' }];
      const fixes = [{ title: '删去“百分之”', kind: 'suggest' as const, edits }];
      report({ offset: index, length: found.length, message: '“百分之”与“%”重复，留一个', fixes });
    }
    for (const found of findAll(PER_CENT, text)) {
      add(found.index, found[0].length, '“百分之”后面用汉字数字，或写作“%”', `${found[1]}%`, 'information');
    }
  },
});

/** `10几` → 十几, `几100` → 几百. */
function spelt(some: string): string {
  return some
    .replace(/[2-9](?=0几)/, (digit) => HAN.charAt(Number(digit)))
    .replace(/1?00/, '百')
    .replace(/1?0/, '十');
}
