import { isHan } from '../text/chars';

/** Forms of address and of opening that speeches have and other texts seldom. */
const ADDRESS = /(?:^|\n)[\s\u3000]*(?:尊敬的|各位|同志们|全体|女士们|父老乡亲|老师们|同学们)[^\n]{0,30}[:：！!，,]/u;
const TITLE =
  /(?:^|\n)[\s\u3000#]*[^\n。]{2,60}(?:讲话|讲话稿|发言|发言稿|致辞|致词|主持词|党课|讲稿|演讲|述职报告|总结讲话)(?:[（(][^\n）)]{1,8}[）)])?[ \t]*(?:\r?\n|$)/u;
/** A text whose first line names the occasion needs no other sign. */
const OCCASION =
  /^[\s\uFEFF#]*[^\n。]{0,24}在[^\n。]{2,50}[上时]的(?:讲话|发言|致辞|致词|演讲|党课)(?:[（(][^\n）)]{1,8}[）)])?[ \t]*(?:\r?\n|$)/u;
const SPOKEN = /同志们[，,：:！!]|各位代表|我讲[^\n]{0,8}点|我强调|提[^\n]{0,4}点(?:要求|意见|希望)|让我们|谢谢大家/u;
const ORDINALS =
  /(?:^|\n)[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]，)|[。；：][一二三四五六]是/u;

/** Less than this much Han, and the text is code, a log or a list. */
const LEAST_HAN = 0.3;

/**
 * Whether the beginning of a text (a bounded prefix is enough) looks like a Chinese speech draft: mostly Han, and two of title,
 * address, spoken turns and ordinals. The client asks before it starts a server, so this file stays small and free of others.
 */
export function looksLikeDraft(prefix: string): boolean {
  let han = 0;
  let inked = 0;
  for (let i = 0; i < prefix.length; i++) {
    const unit = prefix.charCodeAt(i);
    if (unit <= 0x20 || unit === 0x3000) continue;
    inked++;
    if (isHan(unit)) han++;
  }
  if (inked === 0 || han / inked < LEAST_HAN) return false;
  const signs = [ADDRESS, TITLE, OCCASION, SPOKEN, ORDINALS].filter((sign) => sign.test(prefix));
  return signs.length >= 2;
}
