import { isDigit, isHan, isLatin } from '../../text/chars';
import type { Span } from '../../text/span';

/** A line without what was set between its characters so that no filter sees its words. */
export interface Undisguised {
  readonly text: string;
  /** By unit of `text`, and one more for its end: where it stood. */
  readonly places: readonly number[];
}

/** What stands between the characters: `公-众-号` `微 信` `拾·光·写·稿`. */
const BETWEEN = ' \u3000\u00a0·•・-—_.*~^+|/丨❤';
/** Words of which two neighbours, set apart, make it worth while to look at the line. */
const WORDS =
  '公众 众号 微信 信号 扣扣 加微 范文 文库 文档 公文 材料 资料 会员 写作 写稿 讲稿 文秘 秘书 原创 代写 加群 客服 网址 联系 咨询 关注 扫码 下载 免费 版权 外传 转载 淘宝 闲鱼';

/** What a disguised word is told by; looked for together with the words of adverts. */
export const DISGUISED: readonly string[] = [
  ...WORDS.split(' ').flatMap((word) => Array.from(BETWEEN, (mark) => word.charAt(0) + mark + word.charAt(1))),
  ...'ｑｑ ｖｘ ｗｘ ｗｗ ．ｃ'.split(' '),
  ...Array.from('０１２３４５６７８９', (digit) => `：${digit}`),
  'ww w',
  'w ww',
  '.c o',
  '.co m',
];

/** The line without disguise, where it has any; linear. */
export function undisguise(text: string): Undisguised | undefined {
  const units: string[] = [];
  const places: number[] = [];
  let changed = false;
  let address = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (i >= address && isPiece(unit) && !isPiece(text.charCodeAt(i - 1)) && text.charAt(i - 1) !== ' ')
      address = brokenAddress(text, i);
    if (isBetween(text, i) || (i < address && unit === 0x20)) {
      changed = true;
      continue;
    }
    const wide = (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff5a);
    changed ||= wide;
    units.push(wide || unit === 0xff0e ? String.fromCharCode(unit - 0xfee0) : text.charAt(i));
    places.push(i);
  }
  if (!changed) return undefined;
  places.push(text.length);
  return { text: units.join(''), places };
}

/** Whether the unit at `at` parts two Han characters one of which stands alone, with the same mark on its other side. */
function isBetween(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (at === 0 || !BETWEEN.includes(mark)) return false;
  if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) return false;
  return text.charAt(at - 2) === mark || text.charAt(at + 2) === mark;
}

/** Behind the pieces of an address that single blanks part, where such begin at `from`: `w ww.a bc.co m`; else `from`. */
function brokenAddress(text: string, from: number): number {
  let end = from;
  let gaps = 0;
  while (isPiece(text.charCodeAt(end)) || (text.charAt(end) === ' ' && isPiece(text.charCodeAt(end + 1)))) {
    if (text.charAt(end) === ' ') gaps++;
    end++;
  }
  return gaps > 0 && /www\.|\.(?:com|cn|net|org|vip|top)/iu.test(text.slice(from, end).replaceAll(' ', ''))
    ? end
    : from;
}

function isPiece(unit: number): boolean {
  return isLatin(unit) || isDigit(unit) || unit === 0x2e || unit === 0x2f || unit === 0x3a;
}

/** A span of the line without disguise, as it stands in the line. */
export function disguisedAt({ places }: Undisguised, { start, end }: Span): Span {
  return { start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
}
