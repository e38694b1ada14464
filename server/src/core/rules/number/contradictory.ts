import { findAll } from '../../text/findAll';
import { defineRule, type Severity } from '../define';

const NUMBER = '(?:\\d[\\d,.]{0,12}%?|[一二两三四五六七八九十百千几]{1,6})(?:[十百千万亿]{0,3})';
/** A measure word with its noun: few characters, no mark. */
const UNIT = '[^，。；：、？！,;“”（）\\s]{0,5}?';

interface Crossing {
  /** What bounds the number from one side. */
  readonly words: readonly string[];
  /** Behind the word at which it begins. */
  readonly tail: RegExp;
  readonly severity: Severity;
  readonly message: (head: string) => string;
}

const CROSSINGS: readonly Crossing[] = [
  {
    words: ['将近', '接近', '近'],
    tail: new RegExp(`${NUMBER}[余多](?!数)(?=[万亿]?个?([年月天日周小])?)`, 'y'),
    severity: 'warning',
    message: (head) => `“${head}”说不到，“余”“多”说超过，前后矛盾`,
  },
  {
    words: ['至少', '最少', '不少于', '不低于'],
    tail: new RegExp(`[有要为需应达到]{0,3}${NUMBER}${UNIT}以上`, 'y'),
    severity: 'warning',
    message: (head) => `“${head}”与“以上”重复，留一个`,
  },
  {
    words: ['最多', '至多', '不超过', '不多于', '不高于'],
    tail: new RegExp(`[有要为达到]{0,3}${NUMBER}${UNIT}以下`, 'y'),
    severity: 'warning',
    message: (head) => `“${head}”与“以下”重复，留一个`,
  },
  {
    words: ['超过', '超出', '突破', '多达', '高达'],
    tail: new RegExp(`了?${NUMBER}${UNIT}以上`, 'y'),
    severity: 'warning',
    message: (head) => `“${head}”与“以上”重复或矛盾，留一个`,
  },
  {
    words: ['大约', '约为', '大概', '约'],
    tail: new RegExp(`${NUMBER}${UNIT}(?:左右|上下)`, 'y'),
    severity: 'hint',
    message: (head) => `“${head}”与“左右”意思重复，可留一个`,
  },
];

/** Every head in front of a number, or of the one word that may stand between them. */
const HEADS = new RegExp(
  `(?:${CROSSINGS.flatMap((one) => one.words).join('|')})(?=[\\d一二两三四五六七八九十百千几有要为需应达了到])`,
  'g',
);

/** `附近10多家`, `最近三十余年`: 近 belongs to another word. 条约, 节约 likewise. */
const OTHER_WORD = /[附最临邻亲相靠逼贴远走拉新切就晚条合节制预签公契履违失如立爽守]$/;

export const contradictory = defineRule({
  id: 'number/contradictory',
  title: '概数词前后矛盾或重复',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '“近…余”“至少…以上”“超过…以上”从两头限定同一个数，自相矛盾或者重复。“约…左右”是否算重复有争议，只作提示。',
  source: '通行语文规范与编校用例；“以上”包括本数见《民法典》第1259条；“约…左右”有争议',
  options: {},
  examples: [
    { bad: '投入«近300余»万元，«至少5人以上»，«超过80%以上»。' },
    { bad: '惠及«约三万人左右»。' },
    { bad: '«近十余»年来变化很大。' },
    { good: '附近10多家企业，最近十余年，近300万元，300余万元，超过80%，至少5人，5人以上，约三万人。' },
    { good: '超过2020年水平，80%以上的村达标；条约100左右款。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { 0: head, index: at } of findAll(HEADS, text)) {
      const crossing = CROSSINGS.find((one) => one.words.includes(head));
      if (!crossing || OTHER_WORD.test(text.charAt(at - 1))) continue;
      crossing.tail.lastIndex = at + head.length;
      const found = crossing.tail.exec(text);
      if (!found) continue;
      // 近十余年 may be “in the last ten years”: no contradiction for everyone.
      const recent = head === '近' && found[1] !== undefined;
      const severity = recent ? 'information' : crossing.severity;
      report({ offset: at, length: head.length + found[0].length, message: crossing.message(head), severity });
    }
  },
});
