import { findAll } from '../../text/findAll';
import { hasPercent, screens } from '../../text/screens';
import { defineRule, type Severity } from '../define';

const NUMBER = '(?:\\d[\\d,.]{0,12}%?|[一二两三四五六七八九十百千几]{1,6}|(?=[万亿]))(?:[十百千万亿]{0,3})';

interface Crossing {
  /** What bounds the number from one side. */
  readonly words: readonly string[];
  /** Behind the word at which it begins. */
  readonly tail: RegExp;
  readonly severity: Severity;
  readonly message: (head: string) => string;
}

const SHORT_OF = new RegExp(`${NUMBER}[余多](?!数)(?=[万亿]?个?([年月天日周小])?)`, 'y');

const CROSSINGS: readonly Crossing[] = [
  {
    words: ['将近', '接近', '近'],
    tail: SHORT_OF,
    severity: 'warning',
    message: (head) => `“${head}”说不到，“余”“多”说超过，前后矛盾`,
  },
  {
    words: ['不到', '不足'],
    tail: new RegExp(`${NUMBER}余(?=[万亿个名位项件条次天人元家户公亩吨])`, 'y'),
    severity: 'warning',
    message: (head) => `“${head}”说不到，“余”说超过，前后矛盾`,
  },
  {
    words: ['大约', '约为', '大概', '约'],
    tail: new RegExp(`(?!几)${NUMBER}(?:余(?![下额])|多(?=[万亿个名位项件条次天年人元家户公亩吨]))`, 'y'),
    severity: 'information',
    message: (head) => `“${head}”说大概，“余”“多”说超过，留一个`,
  },
  {
    words: ['超过', '超出', '突破', '高达', '多达', '不下'],
    tail: new RegExp(`了?${NUMBER}余(?=[万亿个名位项件条次天人元家户公亩吨])`, 'y'),
    severity: 'information',
    message: (head) => `“${head}”与“余”重复，留一个`,
  },
];

/** Last characters of the heads, in front of a number. */
const LAST = /[近约为概到足过破达出下](?=了?[\d一二两三四五六七八九十百千几万亿])/g;
/** Heads by their last character, the longest first. */
const BY_LAST = new Map<string, (readonly [word: string, crossing: Crossing])[]>();
for (const one of CROSSINGS) {
  for (const word of one.words) {
    const list = BY_LAST.get(word.slice(-1)) ?? [];
    list.push([word, one]);
    BY_LAST.set(
      word.slice(-1),
      list.sort((x, y) => y[0].length - x[0].length),
    );
  }
}

/** `附近10多家`, `最近三十余年`: 近 belongs to another word. 条约, 节约, 看不到 likewise. */
const OTHER_WORD = /[附最临邻亲相靠逼贴远走拉新切就晚条合节制预签公契履违失如立爽守得看听找买吃想拿收做办]$/;

/** 300余多户: twice “and more”. */
const TWICE =
  /[\d一二两三四五六七八九十百千][\d.,一二两三四五六七八九十百千]{0,11}[万亿]{0,2}(?:余多|多余|[余多][万亿][余多])(?=[万亿个名位项件条次天年人元家户公亩吨])/g;

/** 4000余万元多, 300多人余: the second behind the unit. */
const AROUND =
  /(?<![\d.])[\d一二两三四五六七八九十百千][\d.一二两三四五六七八九十百千]{0,11}(?:[余多][万亿]?|[万亿][余多])(?:[元人户家个件名亩吨次天年]|公里|人次|美元)(?:[余多](?=[，。；、）！]|以上|左右)|(?<=[余多][名户家件个])余(?![下额留热生粮震威党孽]))/g;
/** 百分之九十五%: the hundred twice. */
const HUNDRED_TWICE = /百分之[\d.一二三四五六七八九十百点]{1,8}[%％]/g;
/** 不少于一天半2次: two amounts for one bound. */
const TWO_AMOUNTS =
  /(?:不少于|不低于|不得少于)(?:[一两三四五六七八九十]|\d{1,2})(?:个?[天月周次场件篇家户人]|小时)半?\d{1,3}个?(?:[天月周次场件篇家户人]|小时)/g;
/** 下降-3%, 零下-18摄氏度: less by less. */
const LESS_BY_LESS =
  /(?:(?:下降|减少|降低|回落|下滑|降幅为?|亏损|减亏|减产|下跌|跌幅为?)了?[-－−](?=\d[\d.,]{0,9}(?:[%％万亿元人吨户个米]))|(?:零下|零度以下|冰点以下)(?:[-－−负](?=[\d一二三四五六七八九十]))|负[-－−](?=\d)|负增长[-－−](?=\d))/g;

/** 数十余人, 上百多家: 数, 几 and 上 are “and more” already; 约近百人: both say how near. */
const VAGUE =
  /(?:[数几][十百千]|上[百千万])[余多](?=[万亿个名位项件条次天年人元家户公亩吨])|(?:约近|近约)(?=\d|[一二两三四五六七八九]?[十百千]|[一二两三四五六七八九]成)/g;

/** 20.6余万元: a number told to a place behind the point is not “and more”. */
const EXACT = /(?<![\d.])\d{1,6}\.\d{1,4}(?:余|多(?!次))(?=[万亿个名位项件条次天人元家户公亩吨])/g;

const hasShare = screens.of('百分之');
const hasBound = screens.of('少于', '不低于');
const hasMinus = screens.of('[了降少低落滑为损亏产跌幅下负长][-－−]', '下负');
const isVague = screens.of('[十百千万][余多]', '约近', '近约');
const hasMore = screens.of('[\\d一二两三四五六七八九十百千几零〇万亿上数余多][余多]');
const isTwice = screens.of('余多', '多余', '[余多][万亿][余多]');
const isAround = screens.of('[元人户家个件名亩吨次天年里][余多]');

export const contradictory = defineRule({
  id: 'number/contradictory',
  title: '概数词前后矛盾或重复',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '“近…余”“不到…余”一头说不到，一头说超过，自相矛盾；“300余多”“数十余”把同一个意思说了两遍。',
  source: '通行语文规范与编校用例；“约…余”有争议，作提示',
  options: {},
  examples: [
    { bad: '投入«近300余»万元，«约300余»户，«不到100余»人，«超过500余»家。' },
    { bad: '«近十余»年来变化很大，«近万余»名群众受益，«不足万余»户。' },
    { bad: '现有«3.6万余多»户，走访«1,200多余»户，惠及«二十万余多»人。' },
    { good: '收了3万多余粮，三百多余下的户，留下5万余，多户联保，3.6万余户。' },
    { bad: '募集善款«300多万余»元，产值«12余亿多»元，惠及«二十多万余»人。' },
    { bad: '走访«300余多»户，来了«数十余»人，«约近»百家。' },
    { bad: '发放救助金«20.6余»万元，惠及«1.25多»亿人，受益«3.5余»万户。' },
    {
      bad: '追回资金«4730余万元多»，惠及«300多人余»，帮助«1350多名余»残疾人就业，利润«下降-3»%，满意率达«百分之九十五%»，接访«不少于一天半2次»。',
    },
    { bad: '气温降到«零下-18»摄氏度，企业«亏损-300»万元，«零下负»五度。' },
    { good: '气温降到零下18摄氏度，-18摄氏度，零下10—15摄氏度，下降3-5个百分点，亏损300万元。' },
    {
      good: '300多人多次上访，4000余万元多用于民生，下降3%，增长-2.1%，下降3%-5%，不少于3天，每周一天2次，百分之九十五。',
    },
    { good: '20余万元，3.6万余元，20.6万元，1.2万多人，第3.5余下的，版本2.6多次修改，5.6%多。' },
    { good: '附近10多家企业，最近十余年，近300万元，300余万元，超过80%，至少5人，看不到100余人，约三万人。' },
    { good: '超过2020年水平，80%以上的村达标；条约100左右款；约几十个；300多家，100多余下的，不超过三天，3天以内。' },
  ],
  check({ paragraph: { text }, report }) {
    if (hasPercent(text) && hasShare(text)) {
      for (const { 0: found, index } of findAll(HUNDRED_TWICE, text))
        report({ offset: index, length: found.length, message: '“百分之”与“%”重复，留一个' });
    }
    if (hasBound(text)) {
      for (const { 0: found, index } of findAll(TWO_AMOUNTS, text)) {
        const message = `“${found}”后面连着两个数量，看是不是改稿时留下了一个`;
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    if (hasMinus(text)) {
      for (const { 0: found, index } of findAll(LESS_BY_LESS, text)) {
        const digits = /^\d[\d.]*/.exec(text.slice(index + found.length, index + found.length + 8))?.[0] ?? '';
        const word = found.replace(/.$/u, '');
        const message = `“${word}”后面不用负号${word.startsWith('零') ? '，留一个' : '，否则成了增加'}`;
        report({ offset: index, length: found.length + digits.length, message });
      }
    }
    if (isVague(text)) {
      for (const { 0: found, index } of findAll(VAGUE, text)) {
        const message = `“${found}”重复，留一个概数词`;
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    if (!hasMore(text)) return;
    if (isTwice(text)) {
      for (const { 0: found, index } of findAll(TWICE, text)) {
        const message = '“余”“多”重复，留一个';
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    if (isAround(text)) {
      for (const { 0: found, index } of findAll(AROUND, text)) {
        const message = `“${found}”前后都说“余”“多”，留一个`;
        report({ offset: index, length: found.length, message });
      }
    }
    if (EXACT_SCREEN.test(text)) {
      for (const { 0: found, index } of findAll(EXACT, text)) {
        const message = `“${found}”已经精确到小数，不再用“${found.slice(-1)}”，或者写作整数`;
        report({ offset: index, length: found.length, message, severity: 'information' });
      }
    }
    for (const { 0: last, index } of findAll(LAST, text)) {
      const end = index + 1;
      const crossed = BY_LAST.get(last)?.find(([word]) => text.startsWith(word, end - word.length));
      if (!crossed || OTHER_WORD.test(text.charAt(end - crossed[0].length - 1))) continue;
      const [head, { tail, severity, message }] = crossed;
      const offset = end - head.length;
      tail.lastIndex = end;
      const found = tail.exec(text);
      if (!found) continue;
      // 近十余年 may be “in the last ten years”: no contradiction for everyone.
      const recent = head === '近' && found[1] !== undefined;
      const length = head.length + found[0].length;
      report({ offset, length, message: message(head), severity: recent ? 'information' : severity });
    }
  },
});

const EXACT_SCREEN = /\.\d{1,4}[余多]/;
