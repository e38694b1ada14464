import { behindLast } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import { numeralValue } from '../numeral';

/** What a draft says of its own occasion that its title says otherwise; offsets are the draft's. */
export interface OccasionSlip {
  readonly offset: number;
  readonly length: number;
  /** In Chinese. */
  readonly message: string;
  /** Where the draft says what it is, and its length. */
  readonly own: number;
  readonly ownLength: number;
}

const NUMERAL = '([一二三四五六七八九十百]{1,4}|\\d{1,3})';
/** 第六届江州茶文化节, 第三批科技特派员. */
const EVENT = new RegExp(`第${NUMERAL}([届批期])([\\u4e00-\\u9fff]{2,16})`, 'g');
/** What is no part of an event's name. */
const NAME_END =
  /筹备|筹办|备战|组委会|执委会|协调|推进|调度|誓师|新闻发布|服务保障|志愿|参赛|开赛|安保|开幕|闭幕|启动|出征|颁奖|开班|结业|总结|表彰|动员|座谈|上的|仪式|会上|的|在|$/;
/** Said of the event that is being held, ahead of its number and behind its name. */
const PRESENT_AHEAD = /(?:预祝|祝愿?|宣布，?)$/;
/** 把第六届茶文化节办成盛会: what is to be done with it, in a title that is not of its end. */
const TO_DO_AHEAD = /(?:把|将|确保|力争|保证|办好|筹办好?|备战|迎战|服务保障?好?|办好本次|争取在|力争在|确保在)$/;
const TO_DO_BEHIND = /^(?:真正)?(?:办成|办得|办出|筹备好|办好|组织好|圆满成功|如期|顺利|取得)/;
const ENDED = /闭幕|总结|表彰|交接|颁奖|申办/;
/** The last batch is congratulated as well as the next. */
const CONGRATULATED = /(?:祝贺|庆祝)$/;
const PRESENT_BEHIND =
  /^(?:的)?(?:圆满成功|圆满举办|成功举办|顺利举办|胜利召开)，?(?:凝聚|离不开|是全体|是大家)|^(?:正式|现在|隆重|胜利)?(?:开幕|闭幕)！/;
/** Of another year's. */
const OTHERWISE =
  /[去前明上下]一?[年届批期]|以来|\d{4}年|曾|历届|首届|[自从]第|回顾|下[届批期]|连续|先后|往届|过的|申办|承办权/;
const SHORTEST = 3;

/** 预祝第五届茶文化节圆满成功 in a speech whose title says 第六届. */
export function eventSlips({ text, parts, paragraphs }: Draft): OccasionSlip[] {
  const { title } = parts;
  if (!title) return [];
  const slips: OccasionSlip[] = [];
  const head = text.slice(title.start, title.end);
  const ended = ENDED.test(head);
  const events = findAll(EVENT, head);
  for (const { 0: whole, 1: number, 2: measure = '', 3: rest = '', index } of events) {
    const value = numeralValue(number);
    const name = rest.slice(0, rest.search(NAME_END));
    if (value === 0 || name.length < SHORTEST) continue;
    const own = title.start + index;
    const ownLength = whole.length - rest.length + name.length;
    for (const { text: line, start } of paragraphs) {
      if (start < title.end || !line.includes(measure)) continue;
      for (const { 0: said, 1: other, 2: kind, 3: behind = '', index: at } of findAll(EVENT, line)) {
        const met = numeralValue(other);
        if (kind !== measure || met === 0 || met === value || Math.abs(met - value) > 2) continue;
        const length = sharedName(name, behind);
        const end = at + said.length - behind.length + length;
        if (length === 0 || !isPresent(line, at, end, measure, ended)) continue;
        slips.push({
          offset: start + at,
          length: said.length - behind.length + length,
          message: `标题是第${number ?? ''}${measure}，这里是第${other ?? ''}${measure}`,
          own,
          ownLength,
        });
      }
    }
  }
  return slips;
}

/** How much of what follows a number is the event's name, or its end: 运动会 of 职工运动会. */
function sharedName(name: string, behind: string): number {
  for (let k = 0; name.length - k >= SHORTEST; k++) {
    if (behind.startsWith(name.slice(k))) return name.length - k;
  }
  return 0;
}

function isPresent(line: string, start: number, end: number, measure: string, ended: boolean): boolean {
  const from = behindLast(line, '。！，', start);
  if (OTHERWISE.test(line.slice(from, start)) || OTHERWISE.test(line.slice(end, end + 16))) return false;
  const ahead = line.slice(from, start);
  const behind = line.slice(end, end + 16);
  if (PRESENT_AHEAD.test(ahead)) return true;
  if (!ended && TO_DO_AHEAD.test(ahead) && (!/[把将]$/.test(ahead) || TO_DO_BEHIND.test(behind))) return true;
  return measure === '届' && (CONGRATULATED.test(ahead) || PRESENT_BEHIND.test(line.slice(end, end + 16)));
}
