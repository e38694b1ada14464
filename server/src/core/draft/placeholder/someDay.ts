/** 某年某月 that is to come is a date to be filled in; 某年某月 that is told belongs to a story. */

const DATE = /^某(?:年某月(?:某日)?|月某日)/u;
const BEFORE = /^(?:[初底末]|[上中下]旬)?(?:以?前|之前)/u;
const PLANNED = /(?:计划|定于|拟于|将于|争取|力争|确保|预计|务必|最迟|不迟于|预定|初定|截至|截止)[^，。；]{0,6}$/u;

/** Offset behind a date made of 某 that is to come, or stands alone on its line, else 0. */
export function someDayEnd(text: string, start: number): number {
  const date = DATE.exec(text.slice(start, start + 6));
  if (date === null) return 0;
  const end = start + date[0].length;
  const isComing = BEFORE.test(text.slice(end, end + 4)) || PLANNED.test(text.slice(Math.max(0, start - 12), start));
  return isComing || (isBracket(text.slice(0, start)) && isBracket(text.slice(end))) ? end : 0;
}

/** Nothing, or one bracket. */
function isBracket(around: string): boolean {
  return /^[（(）)]?$/u.test(around.trim());
}
