import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { numeralValue } from '../numeral';
import type { Counted } from './countedMembers';
import { rowCounts } from './rowCounts';

/** A count of units or people, and what they did: 三个单位作了交流发言. */
const COUNT =
  /([两二三四五六七八九十])(?:[个家]单位|[个家]部门|家企业|个乡镇|位同志|名同志)(?=(?:先后|分别|依次|相继)?(?:(?:作|做)了|进行了|发言|汇报|介绍|交流|上台|登台|表态))/gu;
/** The members ahead of it, which open a sentence or a clause behind one of 了: 工商联、侨联、白石镇. */
const MEMBERS =
  /(?:(?:^|[。！？\s\u3000])(?:刚才，?|会上，?|今天，?|其中，)?|[^，。、]{2}了[^，。、]{2,12}，)((?:[\u4e00-\u9fff]{2,10}、){1,9}[\u4e00-\u9fff]{2,10})$/u;
/** Longest list with what stands ahead of it. */
const REACH = 130;
/** What makes one member of two, or two of one. */
const UNCLEAR = /[和与及等各的]|以及|包括|刚才|会上/u;
/** Offices, of which one man holds several. */
const OFFICE = /(?:长|书记|主[任席]|委员|经理|教授|总|代表)$/u;

const NONE: readonly Counted[] = [];

/** The counts of a paragraph that stand behind their members, which are names of offices or of people. Linear: names are short. */
export const namedCounts = keptByText((text): readonly Counted[] => {
  if (!text.includes('、')) return NONE;
  const found: Counted[] = [];
  for (const { 0: said, 1: number = '', index } of findAll(COUNT, text)) {
    const list = MEMBERS.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
    if (list === undefined) continue;
    const names = list.replace(/^(?:刚才|会上|今天)/u, '').split('、');
    const persons = said.endsWith('同志');
    if (names.some((one) => UNCLEAR.test(one) || (persons && (one.length > 3 || OFFICE.test(one))))) continue;
    if (new Set(names).size < names.length) continue;
    let at = index;
    const members = [...names]
      .reverse()
      .map((one) => {
        const span = { start: at - one.length, end: at };
        at = span.start - 1;
        return span;
      })
      .reverse();
    const count = numeralValue(number);
    found.push({ start: index, end: index + said.length, count, members });
  }
  return [...found, ...rowCounts(text)];
});
