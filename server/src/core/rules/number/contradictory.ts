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
    words: ['大约', '约为', '大概', '约'],
    tail: new RegExp(`(?!几)${NUMBER}(?:余(?![下额])|多(?=[万亿个名位项件条次天年人元家户公亩吨]))`, 'y'),
    severity: 'information',
    message: (head) => `“${head}”说大概，“余”“多”说超过，留一个`,
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
    words: ['最多', '至多', '不超过', '不多于'],
    tail: new RegExp(`${NUMBER}${UNIT}(?:以内|之内)`, 'y'),
    severity: 'information',
    message: (head) => `“${head}”与“以内”重复，留一个`,
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

/** Last characters of the heads, in front of a number or of the one word that may stand between them. */
const LAST = /[近约为概少于多过出破达](?=[\d一二两三四五六七八九十百千几有要为需应达了到])/g;
/** Heads by their last character, the longest first. */
const BY_LAST = new Map<string, readonly string[]>();
const BY_HEAD = new Map<string, readonly Crossing[]>();
for (const one of CROSSINGS) {
  for (const word of one.words) {
    const last = word.slice(-1);
    BY_HEAD.set(word, [...(BY_HEAD.get(word) ?? []), one]);
    BY_LAST.set(
      last,
      [...new Set([...(BY_LAST.get(last) ?? []), word])].sort((x, y) => y.length - x.length),
    );
  }
}

/** `附近10多家`, `最近三十余年`: 近 belongs to another word. 条约, 节约 likewise. */
const OTHER_WORD = /[附最临邻亲相靠逼贴远走拉新切就晚条合节制预签公契履违失如立爽守]$/;

/** 300余多户, 300多余万元; 100余人左右, 30多家以上: twice “and more”, or that and “about”. */
const AROUND = new RegExp(
  `\\d[\\d,.]{0,12}(?:余多|多余|[余多][万亿]?[个名位项件条次天年人元家户公亩吨]${UNIT}(?:左右|上下|以上))(?=[万亿个名位项件条次天年人元家户公亩吨，。；、的])`,
  'g',
);

/** 数十余人, 上百多家: 数, 几 and 上 are “and more” already; 约近百人: both say how near. */
const VAGUE =
  /(?:[数几][十百千]|上[百千])[余多](?=[万亿个名位项件条次天年人元家户公亩吨])|(?:约近|近约)(?=\d|[一二两三四五六七八九]?[十百千]|[一二两三四五六七八九]成)/g;

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
    { bad: '惠及«约三万人左右»，投入«约300余»万元，«最多3天以内»办结。' },
    { bad: '«近十余»年来变化很大。' },
    { bad: '走访«300余多»户，投入«80余万元左右»，来了«数十余»人，«约近»百家。' },
    { good: '附近10多家企业，最近十余年，近300万元，300余万元，超过80%，至少5人，5人以上，约三万人。' },
    { good: '超过2020年水平，80%以上的村达标；条约100左右款；约几十个；300多家，100多余下的，不超过三天，3天以内。' },
  ],
  check({ paragraph: { text }, report }) {
    const more = text.includes('余') || text.includes('多');
    if (more) {
      for (const { 0: found, index } of findAll(AROUND, text)) {
        const message = /余多|多余/.test(found) ? '“余”“多”重复，留一个' : '“余”“多”与“左右”“以上”重复，留一个';
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    if (more || text.includes('约近') || text.includes('近约')) {
      for (const { 0: found, index } of findAll(VAGUE, text)) {
        const message = `“${found}”重复，留一个概数词`;
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    for (const { 0: last, index } of findAll(LAST, text)) {
      const end = index + 1;
      const head = BY_LAST.get(last)?.find((word) => text.startsWith(word, end - word.length));
      if (head === undefined || OTHER_WORD.test(text.charAt(end - head.length - 1))) continue;
      const offset = end - head.length;
      for (const crossing of BY_HEAD.get(head) ?? []) {
        crossing.tail.lastIndex = end;
        const found = crossing.tail.exec(text);
        if (!found) continue;
        // 近十余年 may be “in the last ten years”: no contradiction for everyone.
        const recent = head === '近' && found[1] !== undefined;
        const severity = recent ? 'information' : crossing.severity;
        report({ offset, length: head.length + found[0].length, message: crossing.message(head), severity });
        break;
      }
    }
  },
});
