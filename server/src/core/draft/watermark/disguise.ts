import { isDigit, isHan, isLatin } from '../../text/chars';
import type { Span } from '../../text/span';

/** A line without what was put into its words so that no filter sees them. */
export interface Undisguised {
  readonly text: string;
  /** By unit of `text`, and one more for its end: where it stood. */
  readonly places: readonly number[];
  /** Units of `text` that were written with another that sounds or looks alike. */
  readonly replaced: ReadonlySet<number>;
  /** Stretches of `text` whose characters were set apart one by one, ascending: `拾·光·写·稿`. */
  readonly apart: readonly Span[];
}

/** What stands between the characters: `公-众-号` `微 信` `拾·光·写·稿`. */
const BETWEEN = ' \u3000\u00a0·•・-—_.*~^+|/丨❤┃│‖┊◆◇';
const BLANKS = ' \u3000\u00a0';
/** Signs that stand for 信, or between the characters of it: `薇♥信` `v♡abc123`; the first units of those that have two. */
const HEARTS = '❤♥♡❥';
const WIDE_HEARTS = ['💗', '💕', '💖', '💙', '💚', '💛', '💜', '🧡'];
/** Words of which two neighbours, set apart, make it worth while to look at the line. */
const WORDS =
  '公众 众号 微信 信号 扣扣 加微 范文 文库 文档 公文 材料 资料 会员 写作 写稿 讲稿 文稿 文秘 秘书 原创 首发 专用 代写 加群 客服 网址 联系 咨询 关注 扫码 下载 免费 版权 外传 转载 淘宝 闲鱼 来自 来源 本文 更多 文网 秘网 库网 稿网 档网';

/** Words that are written with others which sound or look alike, and what they stand for, of the same length. */
const ALIKE: readonly (readonly [disguised: string, plain: string])[] = [
  ...'薇信 薇芯 微芯 威芯 徽信 徽芯 徵信 维芯'.split(' ').map((word) => [word, '微信'] as const),
  ...'v芯 V芯 ✌信'.split(' ').map((word) => [word, 'v信'] as const),
  ...'公粽号 公种号 公重号 公仲号 公眾号 公中号 公总号 工众号 工重号 恭众号 龚众号 宫众号 公众浩 公众耗 公纵号 公棕号'
    .split(' ')
    .map((word) => [word, '公众号'] as const),
  ...'进 加 入 扣 q Q v V 企鹅 资料 材料 会员 本 交流 写稿 文稿 公文 写作 微信'
    .split(' ')
    .map((head) => [`${head}裙`, `${head}群`] as const),
  ['裙号', '群号'],
  ['裙主', '群主'],
  ['裙里', '群里'],
  ['裙文件', '群文件'],
  ['桃宝', '淘宝'],
  ['掏宝', '淘宝'],
  ['拼夕夕', '拼多多'],
  ['网盆', '网盘'],
];
/** Behind these a skirt is one, and a part of a building. */
const SKIRT = /^[带楼房子摆装边]/u;

/** What a disguised word is told by; looked for together with the words of adverts. */
export const DISGUISED: readonly string[] = [
  ...WORDS.split(' ').flatMap((word) => Array.from(BETWEEN, (mark) => word.charAt(0) + mark + word.charAt(1))),
  ...[...HEARTS, ...WIDE_HEARTS].flatMap((heart) => [
    ...Array.from('vx微薇威徽卫众信', (unit) => unit + heart),
    ...Array.from('信芯号', (unit) => heart + unit),
  ]),
  ...Array.from('微薇威vwq群裙我', (unit) => `➕${unit}`),
  ...ALIKE.map(([word]) => word),
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
  const replaced = new Set<number>();
  let changed = false;
  let address = 0;
  const write = (unit: string, at: number, instead: boolean): void => {
    if (instead) replaced.add(units.length);
    changed ||= instead;
    units.push(unit);
    places.push(at);
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (i >= address && isPiece(unit) && !isPiece(text.charCodeAt(i - 1)) && text.charAt(i - 1) !== ' ')
      address = brokenAddress(text, i);
    if (isBetween(text, i) || isGap(text, i) || (i < address && unit === 0x20)) {
      changed = true;
      continue;
    }
    const heart = heartAt(text, i);
    if (heart > 0) {
      const instead = meantByHeart(text.charAt(i - 1), text.charAt(i + heart));
      if (instead === '') changed = true;
      else write(instead, i, true);
      i += heart - 1;
      continue;
    }
    if (unit === PLUS) {
      write('加', i, true);
      continue;
    }
    const wide = (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff5a);
    changed ||= wide;
    write(wide || unit === 0xff0e ? String.fromCharCode(unit - 0xfee0) : text.charAt(i), i, false);
  }
  putPlain(units, replaced);
  if (!changed && replaced.size === 0) return undefined;
  places.push(text.length);
  const plain = units.join('');
  return { text: plain, places, replaced, apart: apartIn(plain, places) };
}

/** `➕`. */
const PLUS = 0x2795;

/** Length of the heart that stands at `at` with what makes it a picture; 0 where there is none. */
function heartAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const length = HEARTS.includes(text.charAt(at)) ? 1 : unit < 0xd800 || unit > 0xdbff ? 0 : wideHeartAt(text, at);
  return length > 0 && text.charCodeAt(at + length) === 0xfe0f ? length + 1 : length;
}

function wideHeartAt(text: string, at: number): number {
  return WIDE_HEARTS.includes(text.slice(at, at + 2)) ? 2 : 0;
}

/** What a heart stands for between two units: nothing, a colon or 信. */
function meantByHeart(before: string, behind: string): string {
  if ('信芯号'.includes(behind) && behind !== '') return '';
  if ('xX信'.includes(before)) return '：';
  return '微薇威徽卫vV'.includes(before) && before !== '' ? '信' : '';
}

/** Puts plain words for those that only sound or look like them; notes whose units were replaced. */
function putPlain(units: string[], replaced: Set<number>): void {
  const text = units.join('');
  for (const [disguised, meant] of ALIKE) {
    for (let at = text.indexOf(disguised); at >= 0; at = text.indexOf(disguised, at + disguised.length)) {
      if (disguised.endsWith('裙') && SKIRT.test(text.charAt(at + disguised.length))) continue;
      for (let i = 0; i < disguised.length; i++) {
        units[at + i] = meant.charAt(i);
        replaced.add(at + i);
      }
    }
  }
}

/** Whether the unit at `at` parts two Han characters one of which stands alone, with the same mark on its other side. */
function isBetween(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (at === 0 || !BETWEEN.includes(mark)) return false;
  if (!isParted(text, at - 1) || !isParted(text, at + 1)) return false;
  return text.charAt(at - 2) === mark || text.charAt(at + 2) === mark;
}

/** A Han character, or a quotation mark that stands among them. */
function isParted(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || '“”「」'.includes(text.charAt(at));
}

/** Longest line that is looked through for words that blanks break up. */
const LONGEST_SPACED = 800;

/** Whether blanks part a text as they do where words were broken up: two of them a few characters from each other. */
export function isSpaced(text: string): boolean {
  if (text.length > LONGEST_SPACED) return false;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (isGap(text, at)) return true;
  return false;
}

/** Longest piece between two blanks that part the words of an advert: `本文来 自松果 公文 网`. */
const LONGEST_PIECE = 4;

/** Whether a single blank parts two Han characters, and another one does so a few characters ahead of it or behind it. */
function isGap(text: string, at: number): boolean {
  if (!isSingleBlank(text, at)) return false;
  for (let i = 2; i <= LONGEST_PIECE + 1; i++)
    if (isSingleBlank(text, at - i) || isSingleBlank(text, at + i)) return true;
  return false;
}

function isSingleBlank(text: string, at: number): boolean {
  return at > 0 && BLANKS.includes(text.charAt(at)) && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}

/** Fewest characters that make a name when each of them was set apart. */
const FEWEST_APART = 4;

/** Runs of characters whose places are two apart. */
function apartIn(text: string, places: readonly number[]): readonly Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    let end = i + 1;
    while (end < text.length && (places[end] ?? 0) - (places[end - 1] ?? 0) === 2) end++;
    if (end - i >= FEWEST_APART) runs.push({ start: i, end });
    i = end - 1;
  }
  return runs;
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

/** Whether something was put into the words of a span, or they were written with others. */
export function isHidden({ places, replaced }: Undisguised, { start, end }: Span): boolean {
  if ((places[end - 1] ?? 0) - (places[start] ?? 0) >= end - start) return true;
  for (let i = start; i < end; i++) if (replaced.has(i)) return true;
  return false;
}
