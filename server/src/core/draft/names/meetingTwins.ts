import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import type { NameSlip } from './namePlaces';

/** What a meeting is called by at its end. */
const END = '(?:大会|会议|[\\u4e00-\\u9fff]会|仪式|典礼|开班式|结业式|开幕式|闭幕式|培训班|研讨班|讲座|论坛)';
const LEVEL = '(?:全[省市州盟县区旗镇乡校院局厅系集]|[省市县区]委|集团公司|公司)';
/** 全县文化和旅游发展大会 in a title, without the level. */
const TITLED = new RegExp(`${LEVEL}([^，。；：（）\\n]{3,28}?${END})(?=上|暨|的|$|\\s)`);
/** 隆重召开全县旅游文化发展大会. */
const HELD = new RegExp(
  `(?:召开|举行|举办|参加|出席)(?:的)?(?:这次|此次|\\d{4}年(?:度)?)?${LEVEL}([^，。；：（）\\n]{3,28}?${END})(?=[，。；]|的|$|上)`,
  'g',
);
/** What is left out at will, or stands for a year. */
const IDLE = /[和与及暨、“”《》\s]|\d{4}年度?|工作/g;
/** So far into the draft the meeting is named. */
const OPENING = 500;
/** Another meeting than this one. */
const OTHERWISE = /[去前昨明上下]一?[年天月周次]|前不久|刚刚|此前|日前|省委|省政府|国务院|全国|中央|专门|已经|先后/;
const LEAST = 5;

/** 召开全县旅游文化发展大会 in a speech at the 全县文化和旅游发展大会: the meeting by another name than the title's. */
export function meetingTwins({ text, parts }: Draft): NameSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  const titled = TITLED.exec(head);
  const right = titled?.[1] ?? '';
  if (!titled || right === '') return [];
  const own = right.replace(IDLE, '');
  const found: NameSlip[] = [];
  const opening = text.slice(title.end, title.end + OPENING);
  for (const { 0: said, 1: wrong = '', index } of findAll(HELD, opening)) {
    const ahead =
      opening
        .slice(Math.max(0, index - 16), index)
        .split(/[。\n]/)
        .at(-1) ?? '';
    if (wrong === right || OTHERWISE.test(ahead) || !isTwin(own, wrong.replace(IDLE, ''))) continue;
    const offset = title.end + index + said.lastIndexOf(wrong);
    const first = title.start + titled.index + titled[0].length - right.length;
    found.push({ offset, wrong, right, first, isDoubtful: true });
  }
  return found;
}

/** Whether the same characters are in another order, or one word of two characters, or one character, is another. */
function isTwin(own: string, said: string): boolean {
  if (own === said || own.length !== said.length || own.length < LEAST) return false;
  if ([...own].sort().join('') === [...said].sort().join('')) return true;
  const apart = [...own].flatMap((unit, k) => (unit === said.charAt(k) ? [] : [k]));
  const [first = 0] = apart;
  const last = apart.at(-1) ?? 0;
  return last - first <= 1 && last < own.length - 1;
}
