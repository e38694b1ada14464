import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import type { OccasionSlip } from './eventOrdinals';

/** What meetings are called by. */
const STEMS =
  '动员|部署|推进|总结|表彰|座谈|茶话|恳谈|现场|调度|观摩|交流|述职|誓师|启动|发布|分析|通报|约谈|协调|团拜|欢送|欢迎|颁奖|命名|汇报|对接|洽谈|研讨|论证|评审|培训|轮训|进修|读书|开班|结业|开幕|闭幕|开工|竣工|奠基|揭牌|授牌|签约|开学|毕业|民主生活|组织生活|见面|宣讲|巡讲|视频|电视电话|联席|评议|考评|验收|报告|工作例|点评|比武|演练|开镜|捐赠|首发|推介|招聘|警示教育';
const MEETING = `((?:${STEMS}){1,2})(?:工作)?(?:大?会议?|班|仪式|典礼|式)(?![员商场馆费所堂])`;
/** 这次动员会, 今天茶话会: the meeting by its name. */
const SELF = new RegExp(
  `(?:这次|此次|本次|今天的?|今天这[个次]|今天召开的|今天举行的|这场|这期|本期)(?:[\\u4e00-\\u9fff]{0,2}工作)?${MEETING}`,
  'g',
);
/** 动员会结束以后，各县区要…; 对组织生活会上查摆出来的问题: the meeting that is being held. */
const AFTER = new RegExp(
  `(?:(?<=^|[，。；！\\s　])${MEETING}(?:结束|开完|散会)?(?:以后|之后|后)(?=，[^。；]{0,24}?(?:要(?!求)|尽快|立即|马上|抓紧|务必|必须|请))|(?<=对|把|将|针对|围绕|落实|梳理)${MEETING}[上中](?=查摆|提出|收集|反映|征集|交办|议定|明确|部署|指出))`,
  'g',
);
const CALLED = new RegExp(MEETING, 'g');
/** What any meeting may be held as, or have as a part: 今天的现场会. */
const PART = /现场|观摩|视频|电视|演练|报告/;
/** What a part of today's meeting may be called, not the whole of it: 今天的交流会. */
const TODAY_PART = /交流|汇报|对接|点评/;
/** Another meeting than this one. */
const OTHERWISE =
  /[去前明上下]一?[年次月周]|此前|之前|昨天|以来|参加|举办|组织|安排|接受|通过|[搞抓办]好|开展|利用|珍惜|以$|[早晚]上|[上下]午$|会前|会后|接下来|随后|紧接着|既是|又是|也是|更是|作为/;
/**
 * 这次动员会 in a speech whose title is of a 推进会, and which calls itself so, too: another draft's word. Said once, and of no word that the
 * title has.
 */
export function meetingSlips({ text, parts, paragraphs }: Draft): OccasionSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  const called = findAll(CALLED, head);
  const own = called.at(-1)?.[1];
  if (own === undefined) return [];
  const slips: OccasionSlip[] = [];
  let looks = 0;
  let calls: boolean | undefined;
  for (const { text: line, start } of paragraphs) {
    if (start < title.end || !SCREEN.test(line)) continue;
    for (const { 0: said, 1: one = '', 2: other = '', index } of calledIn(line)) {
      const word = one || other;
      // Each looks over the whole draft.
      if (looks++ === MOST) return slips;
      if (TODAY_PART.test(word) && said.startsWith('今天')) continue;
      if (
        PART.test(word) ||
        isOf(word, head) ||
        OTHERWISE.test(
          line
            .slice(Math.max(0, index - 8), index)
            .split('。')
            .at(-1) ?? '',
        )
      )
        continue;
      if (/^(?:既|也|又|更|和|与|、)/.test(line.slice(index + said.length, index + said.length + 2))) continue;
      const name = said.slice(said.indexOf(word)).replace(ENDING, '');
      if (text.split(name).length !== 2) continue;
      calls ??= callsItself(text.slice(title.end), own);
      // 现场会 and 推进会 may be one; not where the draft keeps to its own word.
      if (!calls) continue;
      slips.push({
        offset: start + index,
        length: said.length,
        message: `标题是“${called.at(-1)?.[0] ?? ''}”，这里说“${name}”`,
        own: title.start,
        ownLength: head.length,
      });
    }
  }
  return slips;
}

/** Where a line speaks of the meeting at hand. */
const calledIn = keptByText((line) => [...findAll(SELF, line), ...findAll(AFTER, line)]);

const ENDING = /(?:结束|开完|散会)?[以之]?后$|[上中]$/;

/** No draft speaks of its meeting so often in other words. */
const MOST = 40;
const SCREEN =
  /(?:这次|此次|本次|今天|这场|[这本]期).{2,14}(?:会|班|式|礼)|[会班式礼](?:[上中]|结束|开完|散会|[以之]?后)/;

/** Whether a part of a word is the title's: 动员 of 动员部署会. */
function isOf(word: string, head: string): boolean {
  return head.includes(word) || findAll(STEM, word).some(([stem]) => head.includes(stem));
}
const STEM = new RegExp(STEMS, 'g');

/** 召开这次推进会, 今天的座谈会: the draft calls its meeting as the title does. */
function callsItself(text: string, own: string): boolean {
  const stems = findAll(STEM, own)
    .map(([stem]) => stem)
    .join('|');
  return new RegExp(`(?:这次|此次|本次|今天|召开|举行|举办|这个|这期|开好)[^，。\\n]{0,24}?(?:${stems})`).test(text);
}
