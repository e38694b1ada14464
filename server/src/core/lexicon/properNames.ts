import { SURNAMES } from './surnames';

/** Titles that stand before a name and behind it. */
const TITLE =
  '同志|先生|女士|书记|主任|主席|部长|局长|市长|县长|区长|省长|镇长|乡长|村长|厅长|处长|科长|院长|校长|所长|站长|队长|会长|组长|董事长|理事长|经理|委员|代表|教授|院士|老师|医生|支书|烈士';
const EDGE = '[、，。：；！？（）()“”《》\\s]';
/** What stands before a name, and of it what does so hardly before a word. */
const AHEAD = new RegExp(`(?:^|${EDGE}|${TITLE}|[和与及请由])$`, 'u');
const TITLED_AHEAD = new RegExp(`(?:${TITLE})$`, 'u');
const BEHIND = new RegExp(
  `^(?:$|${EDGE}|(?:${TITLE})(?!们)|[等和与及说在为是]|介绍|指出|强调|主持|先后|分别|作|出席|讲话)`,
  'u',
);
const TITLED_BEHIND = new RegExp(`^(?:${TITLE})(?!们)`, 'u');
/** So many units before and behind a name tell what it is. */
const REACH = 3;

/** Behind the name of a place: 高梁镇, 井岗街道; 乡村 and 乡镇 are words. */
const PLACE = /^(?:镇(?![守压静定])|街道|大道|乡(?![村镇亲土]))/u;

/**
 * Whether what stands at `[start, end)` of a text, two characters that would be a wrong form, is part of a person's or a place's
 * name: `陈希部同志`, `书记周伟良`, `高梁镇`. Names are told by what stands beside them, so a name in mid-sentence is not seen.
 */
export function isProperName(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  if (PLACE.test(behind)) return true;
  if (SURNAMES.has(text.charAt(start - 1))) {
    if (AHEAD.test(text.slice(Math.max(0, start - 1 - REACH), start - 1)) && BEHIND.test(behind)) return true;
  }
  if (!SURNAMES.has(text.charAt(start))) return false;
  const titled = TITLED_AHEAD.test(text.slice(Math.max(0, start - REACH), start));
  // The wrong form is the whole name, or its surname and the next character.
  return [end, end + 1].some((last) => {
    const next = text.slice(last, last + REACH);
    return titled ? BEHIND.test(next) : TITLED_BEHIND.test(next);
  });
}
