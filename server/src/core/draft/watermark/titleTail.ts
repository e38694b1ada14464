import type { Span } from '../../text/span';
import type { Matchers } from './evidence';
import { isShop, isTradeName } from './siteName';

/** Longest title with what was hung on it, and fewest characters of the title. */
const LONGEST = 100;
const SHORTEST = 6;
const SPEECH_END =
  /(?:讲话|发言|致辞|致词|讲稿|讲话稿|发言稿|演讲|演讲稿|报告|党课|党课稿|主持词|总结|提纲|心得|体会|汇报|材料|表态|贺词|献词|寄语|悼词|范文)(?:[（(][^（()）]{1,20}[）)])?$/u;
const FILE =
  /\s{1,4}(?:免费|立即|点击|全文)(?:下载|阅读)$|\s*\.(?:docx?|wps|pdf|txt|pptx?|rtf|html?|zip|rar)(?:[\s_-]*(?:免费|立即|点击)?(?:下载|全文|在线阅读))?$/iu;
const COUNT =
  /\s*[（(【[](?:(?:精选|通用|优秀|优选|最新|推荐|合集|汇总|热门|必备|锦集|集锦|荐|共|整理|汇编|实用)\s*[\d一二三四五六七八九十]{1,3}\s*篇(?:文章)?|(?:word|doc|wps|pdf)[版格式下载]{0,6}|完整版|全文下载|可下载|可编辑|会员专享|VIP|原创|荐读|推荐|精品|精华|珍藏版?|收藏版?|免费|付费)[）)】\]]$/iu;
/** How many texts a page's title promised, on a line of its own: `（精选3篇）`. */
const COUNT_LINE =
  /^[（(【[](?:精选|通用|优秀|优选|最新|推荐|合集|汇总|热门|必备|锦集|集锦|整理|汇编|实用|荐|共)\s*[\d一二三四五六七八九十]{1,3}\s*篇(?:文章)?[）)】\]]$/u;
const SEPARATOR = /\s*[-_—|｜丨–·～~>»]+\s*|\s{1,4}/gu;

/** Whether a line is only what a site hangs on a title. */
export function isCount(line: string): boolean {
  return line.length <= 16 && COUNT_LINE.test(line);
}

/** What a site hung on a title: its name behind a dash, the file's ending, `（精选5篇）`. */
export function titleTail(text: string, line: Span, matchers: Matchers): Span | undefined {
  const { start, end } = line;
  if (end - start > LONGEST || end - start < SHORTEST + 2) return undefined;
  const whole = text.slice(start, end);
  const from = tailOf(whole, matchers);
  if (from === undefined || from < SHORTEST || !SPEECH_END.test(whole.slice(0, from))) return undefined;
  return { start: start + from, end };
}

function hungBehind(line: string): number | undefined {
  return (FILE.exec(line) ?? COUNT.exec(line))?.index;
}

function tailOf(line: string, matchers: Matchers): number | undefined {
  const last = line.charCodeAt(line.length - 1);
  // Nearly every line ends in none of the characters that these end in.
  const fixed = last < 0x80 || '载读文）】'.includes(line.charAt(line.length - 1)) ? hungBehind(line) : undefined;
  if (fixed !== undefined) return fixed;
  for (const { index, 0: mark } of line.matchAll(SEPARATOR)) {
    const rest = line.slice(index + mark.length);
    // The site's name may have the page's column ahead of it: `_领导讲话_青禾范文网`.
    const parts = rest.split(/\s*[-_—|｜丨–·～~>»]+\s*|\s+/u).filter((part) => part !== '');
    const site = parts[parts.length - 1] ?? '';
    if (!matchers.names.isLoose(site) && !isTradeName(site) && !isShop(site)) continue;
    if (parts.slice(0, -1).every((part) => matchers.menu.has(part) || matchers.names.isLoose(part))) return index;
  }
  return undefined;
}
