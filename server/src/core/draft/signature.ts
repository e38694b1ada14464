import { isBlank } from '../text/chars';

/** Longest office with the blanks behind it that need be seen. */
const REACH = 8;
const OFFICE =
  /(?:书记|[部局市县省区镇乡校院处科会队行所站股]长|主任|主席|常委|委员|经理|代表|董事长|总裁|总监|主持人|讲话人|发言人|报告人)[ \u3000]+$/u;

/** Whether what stands at `[start, end)` is in the place of the speaker's name, behind the office and last on its line: `某局局长　×××`. */
export function isSigned(text: string, start: number, end: number): boolean {
  if (start < 3 || !isBlank(text.charCodeAt(start - 1)) || text.slice(end).trim() !== '') return false;
  return OFFICE.test(text.slice(Math.max(0, start - REACH), start));
}
