import { saidAhead, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';

/** The former name of a unit, where the draft itself or its date says that the unit has another one. */
export interface FormerUnit {
  readonly offset: number;
  readonly wrong: string;
  readonly right: string;
  /** Where the draft names the unit by its new name; undefined where it is the draft's date that tells. */
  readonly first: number | undefined;
}

interface Change {
  readonly old: RegExp;
  /** The new names, full and short, without the level. */
  readonly now: readonly string[];
  /** The new unit came into being when the old one was gone: both in one draft say one thing twice. */
  readonly isPaired: boolean;
  readonly isDated: boolean;
}

const LEVELS = '([省市县区州])';
/** The reform of 2018, as it went down to cities and counties in 2019. */
const CHANGES: readonly Change[] = [
  change('安监局|安全生产监督管理局|安全监管局', '应急管理局 应急局'),
  change(
    '旅游局|旅游委(?!员)|旅发委|旅游发展委员会|文广新局|文化广电新闻出版局|文化局',
    '文化和旅游局 文旅局 文广旅局',
  ),
  change(
    '工商局|工商行政管理局|质监局|质量技术监督局|食药监局|食药局|食品药品监管局|食品药品监督管理局',
    '市场监督管理局 市场监管局',
  ),
  change('国土局|国土资源局', '自然资源局 自然资源和规划局'),
  change('环保局|环境保护局', '生态环境局'),
  change('农业局|农牧局|农业委员会', '农业农村局'),
  change(
    '卫计委|卫计局|卫生计生委|卫生计生局|卫生局|卫生和计划生育(?:委员会|局)',
    '卫生健康委 卫健委 卫生健康局 卫健局',
  ),
  change('国税局|地税局|国家税务局|地方税务局', '税务局'),
  // Both stood side by side for a while.
  { ...change('(?:人民)?(?:政府)?法制办(?!公)', '司法局'), isPaired: false },
  { ...change('扶贫办(?!公)', '乡村振兴局'), isDated: false },
];

function change(old: string, now: string): Change {
  return { old: new RegExp(`${LEVELS}(${old})`, 'g'), now: now.split(' '), isPaired: true, isDated: true };
}

/** 安监、质监等部门: departments by what they look after, told of a draft's date alone. */
const TRADES: Readonly<Record<string, string>> = {
  安监: '应急管理',
  质监: '市场监管',
  食药监: '市场监管',
  国土资源: '自然资源',
  卫计: '卫生健康',
  文广新: '文化和旅游',
};
const TRADE = new RegExp(`[，、：；由和](${Object.keys(TRADES).join('|')})(?=、|等|部门)`, 'g');

const GATE =
  /[，、：；由和](?:安监|质监|食药监|国土资源|卫计|文广新)[、等部]|安监局|安全生产监督|安全监管局|旅游[局委]|旅发委|旅游发展委|文广新局|新闻出版局|文化局|工商局|工商行政|质监局|质量技术|食药|食品药品监|国土|环保局|环境保护局|农业局|农牧局|农业委|卫计|卫生计生|卫生局|卫生和计|[国地]税局|税务局|法制办|扶贫办/;
/** Whether a paragraph may hold one: nearly none does. */
const namesOne = keptByText((paragraph: string) => GATE.test(paragraph));

/** Where history is told, or the change itself. */
const TOLD =
  /原|前身|更名|改名|改为|改组|机构改革|组建|划转|划入|撤销|合并|升格|重组|整合|时任|曾任|历任|先后|当时|后来|上世纪|挂牌|成立|职责|简称|《|19\d\d年|20(?:0\d|1[0-8])年|改革前|那时|以前|过去的/;
/** How far from a name that may stand. */
const REACH = 40;
/** What a draft of 2019 and later speaks of. */
const LATE =
  /党的二十大|二十届[一二三四五]中|中国式现代化|新质生产力|“?十四五”?(?:规划|时期|期间|以来|开局|收官|目标)|十九届[四五六]中全会|党史学习教育|“不忘初心、牢记使命”主题教育|新冠/;
const LATE_YEAR = /(?:2019|202\d)年/;
/** 2018年: a draft told of in a speech of that year is no late one. */
const EARLY_YEAR = /(?:200\d|201[0-8])年/;

/** The former names in a draft, in order. */
export function formerUnits(draft: Draft): readonly FormerUnit[] {
  const { text, paragraphs } = draft;
  if (!paragraphs.some((paragraph) => namesOne(paragraph.text))) return [];
  const found: FormerUnit[] = [];
  let late: boolean | undefined;
  for (const { old, now, isPaired, isDated } of CHANGES) {
    for (const { 0: wrong, 1: level = '', index: offset } of findAll(old, text)) {
      if (!isWhole(text, offset, offset + wrong.length) || isTold(text, offset, offset + wrong.length)) continue;
      const said = isPaired ? now.map((name) => level + name).find((name) => text.includes(name)) : undefined;
      if (said !== undefined) {
        found.push({ offset, wrong, right: said, first: text.indexOf(said) });
        continue;
      }
      late ??= isLate(draft);
      if (isDated && late) found.push({ offset, wrong, right: level + (now[0] ?? ''), first: undefined });
    }
  }
  for (const { 1: wrong = '', index } of findAll(TRADE, text)) {
    const offset = index + 1;
    late ??= isLate(draft);
    if (!late || isTold(text, offset, offset + wrong.length)) continue;
    found.push({ offset, wrong, right: TRADES[wrong] ?? '', first: undefined });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Not 省市环保局, 各县旅游局 in a row of other ends, 安监局长; not 城市旅游局 of another country. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/(?:[省市县区州/辖景城园原]|[省市县区州][、和及])$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !'（(/总'.includes(text.charAt(end) || '-')
  );
}

function isTold(text: string, start: number, end: number): boolean {
  return TOLD.test(saidAhead(text, start, '。\n', REACH)) || TOLD.test(saidBehind(text, end, '。\n', REACH));
}

/** Whether the draft is of 2019 or later, by its title, the lines under it, or what it speaks of. */
function isLate({ text, parts }: Draft): boolean {
  const lines = [parts.title, ...parts.bylines]
    .map((span) => (span ? text.slice(span.start, span.end) : ''))
    .join('\n');
  if (EARLY_YEAR.test(lines)) return false;
  return LATE_YEAR.test(lines) || LATE.test(text);
}
