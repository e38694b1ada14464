import { screens } from '../../text/screens';
import { defineRule, type Severity } from '../define';

/** Words that close a bounded number, and what does not stand behind them then. */
const TAILS: readonly (readonly [tail: string, notBefore: string])[] = [
  ['以上', ''],
  ['以下', ''],
  ['以内', ''],
  ['之内', ''],
  ['左右', '为逢互两手岸脑'],
  ['上下', '一同联齐班游级'],
];
const NUMERAL = '[\\d一二两三四五六七八九十百千几]';
const NUMBER = `(?:\\d[\\d,.]{0,12}[%％]?|[一二两三四五六七八九十百千几]{1,6}(?:分之[一二三四五六七八九十]{1,3})?|(?=[万亿]))(?:[余多])?(?:[十百千万亿]{0,3})`;
/** A measure word with its noun: few characters, no mark, no other number. */
const UNIT = `[^，。；：、？！,;“”（）\\s\\d一二两三四五六七八九十百千几]{0,5}?`;
/** 最少下访6次: what may stand between a bound and its number. */
const BETWEEN = `[^，。；：、？！,;“”（）\\s\\d一二两三四五六七八九十百千几]{0,6}?`;
/** How far a head may stand ahead of the tail. */
const REACH = 26;

const LEAST = '至少|(?<!最[高大])最[少低]|起码|不少于|不低于|不下于';
const MORE = '超过|超出|突破|多达|高达|高于|大于|多于|逾';
const MOST = '最多|至多|不超过|不多于|不高于|低于|少于|小于';
/** 大约实施项目200个左右: verb and object may stand between; 约 goes straight ahead of its number. */
const AHEAD = `[^，。；：、？！,;“”（）\\s\\d一二两三四五六七八九十百千几]{0,9}?`;
const ABOUT = `(?:(?:大约|大概|估计|差不多)${AHEAD}|约(?:[需为有要占用达花费]|需要|可达|占到)?)`;
const NEAR = '(?:将近|接近|近)(?:有|达)?';
/** `附近`, `条约`, `节约`: the head belongs to another word. */
const OTHER_WORD = '(?<![附最临邻亲相靠逼贴远走拉新切就晚条合节制预签公契履违失如立爽守])';

/** Head and number in front of the tail; groups: the head by its kind, what is counted. */
const HEAD = new RegExp(
  `(?:((?:${LEAST})${BETWEEN})|((?:${MOST})${BETWEEN})|((?:${MORE})了?)|${OTHER_WORD}(${ABOUT})|${OTHER_WORD}(${NEAR}))(?<!${NUMERAL})${NUMBER}(${UNIT})$`,
);
/** 一千多名 before 左右, 几十个 before 左右: “about” twice. */
const VAGUE = new RegExp(
  `(?:(?:\\d[\\d,.]{0,12}[万亿]?|[一二两三四五六七八九十百千]{1,5}万?)[余多][万亿]?|(?:[数几][十百千]|[十百]几|[二三四五六七八九]?十来)|(?<![第“”一二三四五六七八九十百千万])[二三四五六七八九]?十?(?:一两|两三|二三|三四|三五|四五|五六|六七|七八|八九)[十百千]?[万亿]?)[个名位项件条次天年人元家户公亩吨里岁分小斤场](${UNIT})$`,
);
/** 至少一名副处级以上: 以上 speaks of the rank. */
const RANKED = /(?:级|[处科]|职称|学历|职务|本科|硕士|博士|[省市县区乡])$/;

interface Verdict {
  readonly severity: Severity;
  readonly what: string;
}
const TWICE: Verdict = { severity: 'warning', what: '重复，留一个' };
const AGAINST: Verdict = { severity: 'warning', what: '矛盾，留一个' };
const LOOSE: Verdict = { severity: 'information', what: '不能同用，留一个' };

const hasTail = screens.of('以[上下内]', '之内', '左右', '上下');

export const bound = defineRule({
  id: 'number/bound',
  title: '数的上下限重复或矛盾',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '“至少…以上”“最多…以下”把一个限说了两遍，“最多…以上”“不低于…以下”前后相反。“约…左右”是否算重复有争议，只作提示。',
  source: '通行语文规范与编校用例；“以上”包括本数见《民法典》第1259条；“约…左右”有争议',
  options: {},
  examples: [
    { bad: '对得分«低于60分以下»的约谈，参观者«逾万人以上»，气温«高于35℃以上»的要停工。' },
    { bad: '«至少5人以上»，«超过80%以上»，每年«最少下访6次以上»，«至少有三分之一以上»。' },
    { bad: '支出«最多不超过预算的80%以上»，«不低于60分以下»的。' },
    { bad: '惠及«约三万人左右»，«最多3天以内»办结，«至少50人左右»，«近300人左右»。' },
    { bad: '«一千多名左右»教师，«80余万元左右»，«几十个左右»，占20%«左右以上»，占比保持在80%«以上左右»。' },
    { bad: '全年«大约实施重点项目200个左右»，«大概培训干部三百人左右»，控制在30人«以内左右»。' },
    { bad: '帮耕队有«五六十人左右»，用了«两三个小时左右»，«十五六岁上下»，花了«三四万元左右»，开了«七八场左右»。' },
    { bad: '清退«3.6万余元左右»，来了«两万多人左右»，种了«1.2亿多亩上下»。' },
    { bad: '工程«约需三年左右»，«大约有五百人左右»参加，«最低开展1次以上»，«起码3天以上»。' },
    { good: '超过80%，至少5人，5人以上，约三万人，三天左右，不超过三天，3天以内，一千多名，近300人。' },
    {
      good: '至少一名副处级以上干部，超过全省平均3个百分点以上，条约100款左右，惠及约300户，上下一心，最多3次，以上各项。',
    },
    { good: '至少要抓好以上工作，附近10多家左右为邻，30多个县以上单位，不超过5人，80%以上的村达标。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasTail(text)) return;
    for (const { tail, index } of tailsIn(text)) {
      // 80%以上左右, 200人左右以内.
      const other = text.slice(Math.max(0, index - 2), index);
      if (
        other !== tail &&
        TAIL_WORDS.has(other) &&
        COUNTED_AHEAD.test(text.slice(Math.max(0, index - 8), index - 2))
      ) {
        const message = `“${other}”与“${tail}”不能连用，留一个`;
        report({ offset: index - 2, length: 2 + tail.length, message });
        continue;
      }
      const from = Math.max(0, index - REACH);
      const before = text.slice(from, index);
      const found = HEAD.exec(before);
      const verdict = found && verdictOf(found, tail);
      if (found && verdict) {
        const head = found.slice(1, 6).find((one) => one !== undefined) ?? '';
        const message = `“${head}”与“${tail}”${verdict.what}`;
        const length = found[0].length + tail.length;
        report({ offset: from + found.index, length, message, severity: verdict.severity });
        continue;
      }
      const vague = tail === '以下' || tail.endsWith('内') ? null : VAGUE.exec(before);
      if (!vague || RANKED.test(vague[1] ?? '') || (tail === '以上' && !/[余多]/.test(vague[0]))) continue;
      report({
        offset: from + vague.index,
        length: vague[0].length + tail.length,
        message: `“${vague[0]}”已是概数，与“${tail}”重复，留一个`,
        severity: 'information',
      });
    }
  },
});

const TAIL_WORDS: ReadonlySet<string> = new Set(TAILS.map(([tail]) => tail));
/** A number, or one with its measure, ahead of two tails. */
const COUNTED_AHEAD = /[\d%％一二两三四五六七八九十百千几万亿][余多]?[^，。；：、？！,;“”（）\s]{0,3}$/;

/** The tails of a text by place: searches for words, where one expression would stop at every 以 and 上. */
function tailsIn(text: string): { tail: string; index: number }[] {
  const found: { tail: string; index: number }[] = [];
  for (const [tail, notBefore] of TAILS) {
    for (let index = text.indexOf(tail); index >= 0; index = text.indexOf(tail, index + 2)) {
      if (!notBefore.includes(text.charAt(index + 2) || '-')) found.push({ tail, index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** What the head and the tail say to each other; nothing where they go together. */
function verdictOf([, least, most, more, about, near, unit = '']: RegExpExecArray, tail: string): Verdict | undefined {
  const loose = tail === '左右' || tail === '上下';
  if (tail === '以上' && RANKED.test(unit) && unit.length > 1) return undefined;
  if (least || more) {
    if (tail === '以上') return TWICE;
    if (loose) return LOOSE;
    return least ? AGAINST : undefined;
  }
  if (most) {
    if (tail === '以上') return AGAINST;
    return tail === '以下' ? TWICE : LOOSE;
  }
  if (about) return loose ? { severity: 'hint', what: '意思重复，可留一个' } : tail === '以上' ? LOOSE : undefined;
  return near && (loose || tail === '以上') ? LOOSE : undefined;
}
