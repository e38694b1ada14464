import { saidAhead } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { sharesStretch } from '../../text/sharedStretch';
import type { Draft } from '../draft';
import type { ToldOtherwise } from '../figures/recalledFigures';

/** What comes about once: 9月16日开幕, 6月30日上午在会展中心隆重开馆. */
const ONCE =
  /(\d{1,2})月(\d{1,2})日(?:[上下]午|晚上?|当天|零时)?(?:前|之前|起|正式|隆重|如期|准时|全线|全面|顺利|胜利|在[\u4e00-\u9fff]{2,10}?){0,3}(开幕|闭幕|开赛|开考|开赛|通车|开馆|开业|开学|开园|投产|竣工|开工|开航|首飞|点火|并网|通水|试运行|试营业|投用|投入使用|交付使用|启用|开镜|开播|举行|举办|召开|揭牌|换届|选举|验收|评估|到期|截止)/g;
/** Still to come. */
const AHEAD =
  /定于|定在|拟于|将于|将在|计划|预定|预计|确定|确保|力争|保证|务必|距|倒排|按照|瞄准|锁定|围绕|赶在|紧盯|要|迎接|迎来|等待/;
/** Of another time or place, or of one after the other. */
const OTHERWISE =
  /[去前明上]年|\d{4}年|曾|上次|上届|下[次届]|分别|推迟|延期|提前|改[为到在至]|调整|原定|原计划|先后|首[场批]|第[一二三四五六七八九十]+[场批次]/;
/** What may well be told of several things in one draft. */
const COMMON = /举行|举办|召开|验收|评估|到期|截止|开工|竣工|投产|启用|揭牌|选举/;

interface Told {
  readonly month: string;
  readonly day: string;
  readonly verb: string;
  readonly offset: number;
  readonly length: number;
  /** The sentence up to the day. */
  readonly said: string;
}

const NONE: readonly Told[] = [];

const toldIn = keptByText((text): readonly Told[] => {
  if (!text.includes('日') || !/\d月\d{1,2}日/.test(text)) return NONE;
  const found: Told[] = [];
  for (const { 1: month = '', 2: day = '', 3: verb = '', index } of findAll(ONCE, text)) {
    const said = saidAhead(text, index, '。；', 60);
    if (/[至到—－-]$|月\d{1,2}日/.test(said) || OTHERWISE.test(said) || !AHEAD.test(said)) continue;
    found.push({ month, day, verb, offset: index, length: month.length + day.length + 2, said });
  }
  return found;
});

/** 定于9月16日开幕, 按照9月19日开幕的节点倒排工期: one of the two days of one thing to come is a slip. */
export function eventDateSlips({ paragraphs }: Draft): ToldOtherwise[] {
  const told = paragraphs.flatMap(({ text, start }) =>
    toldIn(text).map((one) => ({ ...one, offset: start + one.offset, value: `${one.month}月${one.day}日` })),
  );
  const slips: ToldOtherwise[] = [];
  const first = new Map<string, (typeof told)[number]>();
  for (const one of told) {
    const before = first.get(one.verb);
    if (!before) first.set(one.verb, one);
    else if (before.value !== one.value && (before.month === one.month || before.day === one.day)) {
      if (COMMON.test(one.verb) && !sharesStretch(before.said, one.said, NAME, NO_NAME)) continue;
      const { offset, length, value } = before;
      slips.push({ offset: one.offset, length: one.length, value: one.value, other: { offset, length, value } });
    }
  }
  return slips;
}

/** So much of the name of what comes about both sentences have. */
const NAME = 4;
/** What is no part of it: 我县, 确保. */
const NO_NAME = /[^\u4e00-\u9fff]|[的将于定计划确保我]/;
