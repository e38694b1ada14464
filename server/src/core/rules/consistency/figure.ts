import type { Draft } from '../../draft/draft';
import { changedRates } from '../../draft/figures/changedRates';
import { countedAgain } from '../../draft/figures/countedAgain';
import { figureSlips } from '../../draft/figures/figureSlips';
import { recalledFigures } from '../../draft/figures/recalledFigures';
import { eventDateSlips } from '../../draft/times/eventDates';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { defineRule, type Report } from '../define';

/** A standing figure: 下辖12个县区, 现有党员3.2万名. What grows and is planned (新增…, 实现…) may well have two values. */
const STANDING =
  /(现有|共有|下辖|现辖|(?<![管直统属所])辖)([\u4e00-\u9fff]{0,8}?)(\d[\d,.]{0,12}[万亿]?|[一二三四五六七八九十百]{1,5})(?:余|多)?(?:([个名位家人户所])(?:[\u4e00-\u9fff]{2,3}|(?=[，。；、]))|(?=人[，。；、]))/g;
const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 万: 1e4, 亿: 1e8 };

interface Place {
  readonly value: string;
  readonly offset: number;
  readonly length: number;
}

export const figure = defineRule({
  id: 'consistency/figure',
  title: '同一数字前后不一',
  severity: 'information',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '同一个家底数字（下辖几个县区、现有多少党员）在一篇稿子里出现两个值，或者同一项数字的位次颠倒，至少有一个错了。',
  source: '讲话稿前后一致的要求（无标准条款）；数字形式一致见GB/T 15835—2011（推荐性）',
  options: {},
  examples: [
    { bad: '同志们：\n全市下辖12个县区。\n我们«下辖13个县区»，任务很重。' },
    { bad: '同志们：\n全市现有党员3.2万名。\n«现有党员3.3万名»。' },
    { bad: '同志们：\n全市森林覆盖率达到62.5%。\n森林覆盖率«65.2»%，很不容易。' },
    { good: '同志们：\n全市下辖12个县区。下辖12个县区，下辖130个乡镇。去年新增5家企业，今年新增8家企业。' },
    { bad: '同志们：\n全县共有612个基层党组织。\n全县«621»个基层党组织经受锻炼。' },
    {
      bad: '同志们：\n到位资金38.6亿元。全市1124个村完成。\n去年实现到位资金«36.8»亿元，全市«1142»个村的干部轮训一遍。',
    },
    {
      good: '同志们：\n全市现有党员5236名，其中机关党员1284名。今年新增党员42名，达到5278名。全市12个县，全市21个乡。',
    },
    {
      bad: '同志们：\n去年全市共有基层党组织5236个，生产总值215亿元，增长7.3%。有86个贫困村出列，老年人口达到12.4万人。\n推动«5326»个基层党组织进步，生产总值增长«3.7»%，«68»个贫困村通路，老年人口达到«14.2»万人。',
    },
    { bad: '同志们：\n全县共有脱贫人口5236人。\n脱贫人口«5336»人要稳定增收。' },
    {
      bad: '同志们：\n高新技术企业达到528家，这«582»家企业贡献很大。压减支出2.3亿元，压减下来的«3.2»亿元用于民生。\n落实率达到93.2%。这个«92.3»%的落实率来之不易。',
    },
    {
      bad: '同志们：\n新院区设置床位1200张，生活污水治理率达到48%，今天表彰100名护士。\n要管好用好«1500»张床位，巩固«91.5»%的生活污水治理率。希望受到表彰的«120»名同志珍惜荣誉。',
    },
    { bad: '同志们：\n刚才，六位企业家作了发言。\n会后，要把«八»位企业家的意见整理出来。' },
    {
      good: '同志们：\n高新技术企业达到528家，这528家企业贡献很大，新增企业86家，这50家分布在各县。去年压减支出2.3亿元，今年压减下来的3.2亿元用于民生。表彰50名党员、30名书记，希望受到表彰的80名同志珍惜荣誉。',
    },
    {
      good: '同志们：\n刚才，六位企业家作了发言，其中两位企业家的意见很好，三位专家的建议要研究。设置床位1200张，要用好500张病床，提高到95%的治理率。',
    },
    {
      bad: '同志们：\n三年前，全县3680户群众告别深山。\n搬迁的«3860»户群众是我们的牵挂。滨河大桥总投资9.6亿元，是民心工程。\n滨河大桥总投资«6.9»亿元，要管好用好。',
    },
    {
      bad: '同志们：\n今天隆重表彰25名见义勇为先进分子。安排饮水安全资金320万元。这«3200»万元必须专款专用。\n希望大家以这«23»名先进分子为榜样。博览会定于9月16日开幕。\n各组要按照«9月19日»开幕的节点倒排工期。',
    },
    {
      good: '同志们：\n今天表彰25名先进分子、30名先进工作者。去年表彰了22名见义勇为人员。\n希望这55名先进工作者珍惜荣誉。甲桥总投资9.6亿元，乙桥另行安排。\n丙路总投资6.9亿元。博览会9月16日开幕，9月19日闭幕，去年9月19日开幕。\n搬迁户人均增收320元，这3200户很不容易。',
    },
    {
      bad: '同志们：\n全县污水处理率达到86.7%。数据中心投资额35.8亿元。\n«87.6»%的污水处理率来之不易，投资额«38.5»亿元的数据中心落户，意义重大。',
    },
    {
      good: '同志们：\n去年污水处理率达到86.7%，今年要实现87.6%的污水处理率。甲项目投资额35.8亿元，乙项目投资额38.5亿元。',
    },
    {
      bad: '同志们：\n累计排查隐患1286项，整改完成率98.5%。但在已经查出的«1268»项隐患中，反复出现的占三成。去年全镇11个村通过验收。\n已经验收的«13»个村要查漏补缺。参加学习的52名学员来自基层。\n«56»名学员每人都要写一份报告。',
    },
    {
      bad: '同志们：\n向今天受到表彰的86名优秀教师表示祝贺。去年实现旅游综合收入42.7亿元。\n受表彰的«68»名同志是教师的代表。去年«42.7»万元的旅游综合收入，靠的是大家齐心协力。',
    },
    {
      good: '同志们：\n甲县水库2765座，其中病险水库2675座。改造老旧小区300个，再为380个老旧小区引入物业。办好40件民生实事，今年办好45件民生实事。\n已完成验收的11个村要巩固，其他13个村要跟上，山林面积稳定在7150万亩以上，去年稳定在7100万亩以上。',
    },
    { good: '同志们：\n去年安排重点项目158个，今年安排重点项目185个。86个贫困村，68个贫困户。' },
    { good: '同志们：\n地区生产总值增长12.5%，财政收入增长15.2%。森林覆盖率62.5%，森林覆盖率提高到63.1%。' },
  ],
  check({ draft, report }) {
    reportStanding(draft, report);
    const told = new Set<number>();
    for (const { value, offset, turned, other } of figureSlips(draft)) {
      told.add(offset);
      report({
        offset,
        length: value.length,
        message: `别处是“${other.value}”，这里是“${value}”，${turned ? '数字位次不同' : '只差一个数字'}`,
        related: [{ message: '别处的数', offset: other.offset, length: other.value.length }],
      });
    }
    for (const { offset, length, value, other } of [...recalledFigures(draft), ...eventDateSlips(draft)]) {
      if (told.has(offset)) continue;
      report({
        offset,
        length,
        message: `前面是“${other.value}”，这里说的是同一项，写作“${value}”`,
        related: [{ message: '前面的数', offset: other.offset, length: other.length }],
      });
      told.add(offset);
    }
    for (const { offset, length, value, other, isDoubtful } of [...countedAgain(draft), ...changedRates(draft)]) {
      if (told.has(offset) || told.has(other.offset)) continue;
      report({
        offset,
        length,
        message: `前面是“${other.value}”，这里像是说同一项，写作“${value}”`,
        related: [{ message: '前面的数', offset: other.offset, length: other.length }],
        ...(isDoubtful ? { severity: 'hint' as const } : {}),
      });
    }
  },
});

const STANDING_SIGNS = ['现有', '共有', '辖'];
const standingIn = keptByText((text): readonly RegExpExecArray[] =>
  STANDING_SIGNS.some((sign) => text.includes(sign)) ? findAll(STANDING, text) : NONE,
);
const NONE: readonly RegExpExecArray[] = [];

function reportStanding({ paragraphs }: Draft, report: (report: Report) => void): void {
  const seen = new Map<string, Place>();
  const all = paragraphs.flatMap(({ text, start }) =>
    standingIn(text).map((found) => ({ found, offset: start + found.index })),
  );
  for (const { found, offset } of all) {
    const [whole, verb = '', label = '', value = '', unit = ''] = found;
    const noun = whole.slice(whole.lastIndexOf(unit) + unit.length);
    // Without a noun on either side nobody knows what is counted.
    if (label.length + noun.length < 2) continue;
    const key = `${verb}${label}#${unit}${noun}`;
    const before = seen.get(key);
    if (!before) seen.set(key, { value, offset, length: whole.length });
    else if (before.value !== value) {
      const same = amount(before.value) === amount(value);
      // 12 and 十二 are told by number/two-ways.
      if (same && !(/\d/.test(value) && /\d/.test(before.value))) continue;
      report({
        offset,
        length: whole.length,
        message: `前面是“${before.value}”，这里是“${value}”${same ? '，写法宜一致' : ''}`,
        related: [{ message: '前面的数', offset: before.offset, length: before.length }],
        ...(same ? { severity: 'hint' as const } : {}),
      });
    }
  }
}

/** The value of 3.2万, 1,024 or 十二; NaN for what is not read. */
function amount(value: string): number {
  const arabic = /^([\d.,]+)([万亿]?)$/.exec(value);
  if (arabic) return Number((arabic[1] ?? '').replaceAll(',', '')) * (PLACES[arabic[2] ?? ''] ?? 1);
  let sum = 0;
  let digit = 0;
  for (const unit of value) {
    const place = PLACES[unit];
    if (place === undefined) digit = DIGITS.indexOf(unit);
    else {
      sum += (digit || 1) * place;
      digit = 0;
    }
  }
  return sum + digit;
}
