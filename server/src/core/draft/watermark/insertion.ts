import { isHan, SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Evidence, Matchers } from './evidence';
import type { LineReading, ScoredLine } from './line';
import { accountBehind, addressAround, isOfficial } from './reach';
import { isShop, isStudy } from './siteName';

const CLAUSE = `${SENTENCE_ENDS}，,；;：:、`;
/** How far ahead of a hit the words stand that make it the speaker's own. */
const AHEAD = 16;
/** Who reads out an account or an address says what to do with it. */
const CUE =
  /加|联系|关注|搜|扫|发送|发到|发至|拨打|通过|电话|咨询|报名|账号|登录|登陆|访问|网址|网站|网页|官网|主页|查|打开|平台|点击|见|浏览|进入|邮箱|链接|地址|域名|注册|申请|下载|名为|叫/u;
/** Services whose accounts are letters and digits. */
const SERVICE = /^(?:qq|wx|vx|v信|微信|威信|薇信|加v|\+v|v[:：]|扣扣|企鹅|[qv]群|微信群)/iu;
/** Longest name of a site that is looked for inside words, and how often it must stand in the text. */
const LONGEST_NAME = 6;
const FEWEST = 3;

/** An account number in the middle of a sentence that nobody speaks of: `战略微信abc123对接`. */
export function atAccount(text: string, line: Span, hit: Evidence, next: readonly Evidence[]): Span | undefined {
  if (hit.value === 'address' || !SERVICE.test(text.slice(hit.start, hit.end + 1))) return undefined;
  const account = accountBehind(text, hit.end, line.end);
  if (!account || hasCue(text, line.start, hit.start)) return undefined;
  let { end } = account;
  // 微信abc123材料群
  for (const other of next) {
    if (other.start !== end) break;
    end = other.end;
  }
  return { start: hit.start, end };
}

/** An address in the middle of a sentence that nobody speaks of. */
export function atBareAddress(text: string, line: Span, hit: Evidence): Span | undefined {
  if (hit.value !== 'address') return undefined;
  const span = addressAround(text, hit.start, hit.end, line.start, line.end);
  if (text.slice(span.start, span.end).includes('@') || isOfficial(text, span)) return undefined;
  const ahead = text.charAt(span.start - 1);
  const behind = text.charCodeAt(span.end);
  if (span.start > line.start && !isHan(ahead.charCodeAt(0)) && !CLAUSE.includes(ahead)) return undefined;
  if (!isHan(behind) || hasCue(text, line.start, span.start)) return undefined;
  // 这里的…, …网站: the address is the sentence's subject.
  return /^(?:是|为|的|网|上|这|平台|中(?![国央华共]))/u.test(text.slice(span.end, span.end + 2)) ? undefined : span;
}

/** What a line opens with and a colon or bracket closes: `公众号“青禾文秘”：`, when it is evidence and nothing else. */
export function openingOf(text: string, line: Span & { readonly hits: readonly Evidence[] }): Span | undefined {
  const first = line.hits[0];
  if (!first || first.start > line.start + 8) return undefined;
  const limit = Math.min(line.end, line.start + 40);
  const open = text.charAt(line.start);
  const close = open === '【' ? '】' : open === '[' ? ']' : open === '（' ? '）' : open === '(' ? ')' : '：';
  let from = first.end;
  if (close === '：' && '：:'.includes(text.charAt(from))) from++;
  const at = text.slice(from, limit).indexOf(close);
  if (at < 0) return undefined;
  const end = from + at + 1;
  return end < line.end ? { start: line.start, end } : undefined;
}

/** A site's name that stands at least three times in a text, once or more inside words: `群众青禾公文网的`. */
export function repeatedNames(lines: readonly ScoredLine[]): Span[] {
  const groups = new Map<string, Named[]>();
  for (const { start, reading } of lines) {
    for (const hit of reading.hits) {
      if (hit.value !== 'name' || hit.start - reading.start < 2) continue;
      const key = reading.text.slice(hit.start - 2, hit.end);
      const named = { hit, base: start - reading.start, reading };
      const group = groups.get(key);
      if (group) group.push(named);
      else groups.set(key, [named]);
    }
  }
  const spans: Span[] = [];
  for (const group of groups.values()) {
    if (group.length < FEWEST) continue;
    const length = commonAhead(group);
    if (length < 2 || length > LONGEST_NAME) continue;
    for (const { hit, base, reading } of group) {
      const start = hit.start - length;
      if (start <= reading.start || hit.end >= reading.end) continue;
      if (/[在到从由与对去访“《〈「是]/u.test(reading.text.charAt(start - 1))) continue;
      if (!hasCue(reading.text, reading.start, start)) spans.push({ start: base + start, end: base + hit.end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** A site's name in a line that begins at `base` of the text. */
interface Named {
  readonly hit: Evidence;
  readonly base: number;
  readonly reading: LineReading;
}

/** How many Han characters ahead of all hits are the same. */
function commonAhead(group: readonly Named[]): number {
  const [first] = group;
  if (!first) return 0;
  let length = 0;
  while (length <= LONGEST_NAME) {
    const unit = first.reading.text.charCodeAt(first.hit.start - length - 1);
    if (!isHan(unit)) break;
    const same = ({ hit, reading }: Named) =>
      hit.start - length - 1 >= reading.start && reading.text.charCodeAt(hit.start - length - 1) === unit;
    if (!group.every(same)) break;
    length++;
  }
  return length;
}

/** Whether the clause says ahead of `at` what is to be done with an account or address. */
function hasCue(text: string, low: number, at: number): boolean {
  let from = at;
  while (from > low && from > at - AHEAD && !'。！？；，'.includes(text.charAt(from - 1))) from--;
  return CUE.test(text.slice(from, at));
}

/** An account behind a name. */
const ACCOUNT = /\s?[：:]\s?(?:[A-Za-z][\w-]{4,19}|\d{6,12})$/u;

/** Whether a bracket that holds only a site's name stands in the text: `（青禾文苑）`; in a strange bracket also one of a shop. */
export function isNamed(text: string, inside: Span, matchers: Matchers, strange = false): boolean {
  if (inside.end - inside.start > 20) return false;
  const name = text.slice(inside.start, inside.end).trim().replace(ACCOUNT, '');
  return matchers.names.isLoose(name) || (strange ? isShop(name) : isStudy(name));
}

/** An address behind a site's name. */
export const ADDRESS = /\s?(?:www\.)?[\w-]{2,20}\.(?:com|cn|net|org|vip|top|cc)$/u;

/** Whether bars part a site's name, with its address or without, from the words around it: `坚持政|青禾文库|治建军`. */
export function isBarred(text: string, line: Span, inside: Span, matchers: Matchers): boolean {
  const before = inside.start - 2;
  const behind = inside.end + 1;
  if (before < line.start || behind >= line.end || !isWritten(text, before) || !isWritten(text, behind)) return false;
  const name = text.slice(inside.start, inside.end).replace(ADDRESS, '');
  if (name.length < 3 || /^\s|\s$/u.test(name)) return false;
  // A topic, a word in bold.
  if ('#*~～^'.includes(text.charAt(inside.start - 1)))
    return matchers.names.isStrong(name) || (isShop(name) && /公文|写稿|文秘|文稿|讲稿|材料/u.test(name));
  return isNamed(name, { start: 0, end: name.length }, matchers, true);
}

/** A Han character or a mark of a sentence. */
function isWritten(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || CLAUSE.includes(text.charAt(at));
}
