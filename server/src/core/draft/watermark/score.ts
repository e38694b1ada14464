import { isBlank, isHan, SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import {
  ASKED,
  countContent,
  type Evidence,
  type EvidenceKind,
  isNumbered,
  type Matchers,
  skipOpening,
  withoutFrame,
} from './evidence';
import { accountBehind, addressAround, isHotline, isName, isOfficial, quotedBehind } from './reach';

/** What the evidence in a stretch of text amounts to. */
export interface Score {
  /** Evidence less what speaks for the speech. `CERTAIN` or more: not the speech. */
  readonly value: number;
  /** How much of `value` each kind gave. */
  readonly by: Readonly<Record<EvidenceKind, number>>;
  /** Han characters and letters that are no part of the evidence. */
  readonly rest: number;
}

/** From here on a line is a watermark wherever it stands. */
export const CERTAIN = 3;

const WEIGHT: Readonly<Record<EvidenceKind, number>> = {
  contact: 2,
  channel: 1,
  address: 2,
  offer: 2,
  site: 1,
  name: 1,
  trade: 1,
  common: 1,
  page: 0,
  notice: 3,
  scraping: 3,
  furniture: 3,
  attribution: 3,
  sure: 6,
  code: 0,
  disguise: 0,
  cue: 0,
  own: 100,
};

/** More of one kind adds nothing: a list of sites is no surer than a site. */
const LIMIT: Readonly<Record<EvidenceKind, number>> = {
  contact: 4,
  channel: 3,
  address: 2,
  offer: 4,
  site: 4,
  name: 4,
  trade: 2,
  common: 2,
  page: 0,
  notice: 6,
  scraping: 6,
  furniture: 3,
  attribution: 3,
  sure: 6,
  code: 0,
  disguise: 0,
  cue: 0,
  own: 100,
};

/** Phrases that no speech holds decide alone where the evidence begins within so many units of the line's start. */
const SURE_WITHIN = 12;

/** A page's number, as a printed page has it beside the name of its site. */
const PAGE =
  /第\s*\d{1,3}\s*页|共\s*\d{1,3}\s*页|^\d{1,3}\s*[/／]\s*\d{1,3}|[-—]\s*\d{1,3}\s*[-—]|\d{1,3}\s*[/／]\s*\d{1,3}$/;

/** A mobile telephone's number. */
const MOBILE = /(?:^|\D)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?:\D|$)/;

const CLAUSE_STOPS = `${SENTENCE_ENDS}；;，,`;

/** Everyday words, those of the trade among them. */
export function isCommon(kind: EvidenceKind): boolean {
  return kind === 'common' || kind === 'trade';
}

/** What everyday words alone amount to. */
const NOTHING: { readonly value: number; readonly rest: number; readonly by: Record<EvidenceKind, number> } = {
  value: 0,
  rest: 0,
  by: {
    contact: 0,
    channel: 0,
    address: 0,
    offer: 0,
    site: 0,
    name: 0,
    trade: 0,
    common: 0,
    page: 0,
    notice: 0,
    scraping: 0,
    furniture: 0,
    attribution: 0,
    sure: 0,
    code: 0,
    disguise: 0,
    cue: 0,
    own: 0,
  },
};

/** Scores `text` in `[start, end)`, blanks at both ends left out, by the hits in it. */
export function score(text: string, start: number, end: number, hits: readonly Evidence[], matchers: Matchers): Score {
  if (hits.every(({ value, end: to }) => isCommon(value) && !accountBehind(text, to, end))) return NOTHING;
  const by = { ...NOTHING.by };
  const cover = new Cover();
  const opening = skipOpening(text, start, end);
  let fields = 0;
  for (const { start: from, end: to, value } of hits) {
    if (value !== 'address') cover.add(from, to);
    // These are what they are only where a line begins.
    if ((value === 'furniture' || value === 'attribution') && !opens(text, from, to, start, opening, end)) continue;
    if ((value === 'furniture' || value === 'attribution') && isField(text, to)) fields++;
    if (value === 'contact' && isHotline(text, to, end)) continue;
    let weight = WEIGHT[value];
    // A site's name counts as its wares do.
    const kind = value === 'name' ? 'site' : value === 'trade' ? 'common' : value;
    if (value === 'contact' || value === 'channel' || isCommon(value) || (value === 'site' && isName(text, from))) {
      const number = accountBehind(text, to, end);
      if (number && (!isCommon(value) || /^[a-z\d]{8,}$/i.test(text.slice(number.start, number.end)))) {
        cover.add(number.start, number.end);
        if (isCommon(value)) by.contact = Math.min(by.contact + 2, LIMIT.contact);
        else weight += 2;
      } else if (value === 'channel' && '：:“【「'.includes(text.charAt(to)) && to < end) {
        weight += 1;
        const name = quotedBehind(text, to, end);
        if (name > 0) cover.add(to, name);
      }
    } else if (value === 'address') {
      const address = addressAround(text, from, to, start, end);
      cover.add(address.start, address.end);
      // An office's page is cited, not advertised.
      if (isOfficial(text, address)) continue;
    }
    by[kind] = Math.min(by[kind] + weight, LIMIT[kind]);
  }
  if (by.contact === 0 && by.site > 0 && end - start <= 60 && MOBILE.test(text.slice(start, end))) by.contact = 2;
  const content = countContent(text, start, end);
  const covered = cover.count(text);
  const rest = countContent(text, start, end, false) - cover.count(text, false);
  // A channel that is only named is no way to reach anybody.
  const channel = by.channel >= 2 ? by.channel : 0;
  const others =
    by.contact +
    channel +
    by.address +
    by.offer +
    by.notice +
    by.scraping +
    by.furniture +
    by.attribution +
    by.sure +
    by.own;
  if (others === 0 && (content > 40 || SENTENCE_ENDS.includes(text.charAt(end - 1)))) by.site = Math.min(by.site, 2);
  if (others + by.site === 0) by.common = 0;
  let value = 0;
  for (const kind of Object.values(by)) value += kind;
  if (value === 0) return { value, by, rest };
  const paged = by.site > 0 && end - start <= 40 && PAGE.test(text.slice(start, end));
  if (paged) value += 2;
  // One of a site's wares with everyday words around it may be a heading.
  if (rest <= 4 && value >= 2 && (others > 0 || by.site >= 2)) value += 1;
  if (others === 0 && by.site < 2 && !paged) value = Math.min(value, CERTAIN - 1);
  const sentence = SENTENCE_ENDS.includes(text.charAt(end - 1));
  const heads = hits[0] !== undefined && hits[0].start <= opening && by.notice + by.furniture + by.attribution > 0;
  // Fields of a page's head side by side.
  if (by.own === 0 && (sentence || !(heads || fields >= 2))) value -= matchers.speech.find(text, start, end).length;
  if (sentence && by.own + by.sure + by.contact === 0 && ASKED.test(text.slice(start, end))) value -= 2;
  // What else is said in a sentence is the speech's; a site is named, not discussed.
  if (sentence && content > 12) value -= 1 + Math.floor(Math.max(0, content - covered) / 8);
  if (by.own === 0 && isNumbered(text, start)) value -= 2;
  else if (by.sure > 0 && (hits[0]?.start ?? end) - opening <= SURE_WITHIN) value = Math.max(value, CERTAIN + 1);
  return { value, by, rest };
}

/**
 * Whether a stretch holds a clause of the speech beside its evidence: one without evidence that closes a sentence or uses a
 * word of speeches. Inside a paragraph (`inside`) a clause may also not say much beside its evidence.
 */
export function isMixed(
  text: string,
  start: number,
  end: number,
  hits: readonly Evidence[],
  matchers: Matchers,
  inside: boolean,
): boolean {
  let next = 0;
  let from = start;
  /** Characters of the clauses since the last sentence's end, and whether any of them held evidence. */
  let said = 0;
  let proven = false;
  const last = withoutFrame(text, start, end);
  for (let i = start; i <= end; i++) {
    if (i < end && !CLAUSE_STOPS.includes(text.charAt(i))) continue;
    const cover = new Cover();
    for (; next < hits.length && (hits[next]?.start ?? end) < i; next++) {
      const hit = hits[next];
      if (!hit) break;
      const more =
        hit.value === 'address' ? addressAround(text, hit.start, hit.end, from, i) : accountBehind(text, hit.end, i);
      if (hit.value !== 'address') cover.add(hit.start, hit.end);
      if (more) cover.add(more.start, more.end);
    }
    const covered = cover.count(text);
    const content = countContent(text, from, i);
    const closes = i < end && SENTENCE_ENDS.includes(text.charAt(i));
    said += content;
    proven ||= covered > 0;
    if (content >= 4 && isPredicate(text.slice(from, i), covered === 0)) return true;
    if (closes && i < last - 1 && !proven && (said >= 6 || isUrged(text, i, said)) && !'？?'.includes(text.charAt(i)))
      return true;
    if (covered === 0) {
      if (content >= 6 && ((closes && i < last - 1) || matchers.speech.find(text, from, i).length > 0)) return true;
      if (inside && content > 8) return true;
    } else if (inside && content - covered > 8) return true;
    if (closes) {
      said = 0;
      proven = false;
    }
    from = i + 1;
  }
  return false;
}

/** What a sentence of a speech says of what it has named: `，这是法律的规定` `，深受欢迎`. */
const SAYS =
  /^(?:这[是就也都一]|要(?![想是闻素点求])|都[是要会能有]|深受|受到|得到|引发|引起|成为|应当?|必须|不能|不得不|就是|也是|是[每我全各一]|并不|各[级地]|务必|由[^，。]{2,10}负责)/u;
/** What is asked of listeners, in the middle of a clause. */
const MUST = /[\u4e00-\u9fff](?<![需想索主重首紧纪摘提概扼只简不就快])要(?![求闻点素件么的])[\u4e00-\u9fff]{2}/u;
/** What an office says of its own papers. */
const OFFICE = /本次会议|会议材料|会场|涉密|与会|参会|机密|由各(?:乡镇|单位|部门)/u;
/** What is cited of those of whom a speech complains: `打着“免费下载”的旗号`. */
export const CITES =
  /^(?:但是?，?|然而，?|同时，?)?(?:有的|一些(?!人还)|有些|少数|个别|不少)|(?:打着|附上|写着|写上[^，。]{0,4}|号称|声称|宣称|打出|诸如|假借)“/u;
/** What is asked of listeners, at the beginning of a clause. */
const URGES = /^(?:我们)?(?:要(?![的想是闻素点求么])|必须|严防|警惕|防范|杜绝|不要(?:轻易|随意|盲目|相信))/u;
/** Whom a page speaks to. */
const TO_READER = /您|你|亲|朋友|如需|小编/u;

/** Whether a clause is the predicate of a speech's sentence; one without evidence (`bare`) is told by how it begins. */
function isPredicate(clause: string, bare: boolean): boolean {
  return (
    OFFICE.test(clause) ||
    CITES.test(clause) ||
    URGES.test(clause) ||
    /已达|惠及|覆盖率?达/u.test(clause) ||
    (bare && SAYS.test(clause)) ||
    (MUST.test(clause) && !TO_READER.test(clause))
  );
}

/** Whether a stretch is a sentence that says something of what it has named, or asks for something: `来自网络的谣言要澄清。` */
export function saysOf(text: string, start: number, end: number): boolean {
  if (!SENTENCE_ENDS.includes(text.charAt(end - 1))) return false;
  return text
    .slice(start, end)
    .split(/[，。；！？]/u)
    .some((clause, i) => isPredicate(clause, i > 0));
}

/** Whether the few characters that end at `end` are a short sentence of a speech: `要久久为功`. */
function isUrged(text: string, end: number, said: number): boolean {
  return said >= 4 && /^(?:要|让|我|必须|坚持)/u.test(text.slice(end - said, end));
}

/** Stretches that count once where they overlap; those of one line are added in order of their ends or nearly so. */
class Cover {
  private readonly spans: Span[] = [];
  private until = 0;

  add(start: number, end: number): void {
    const from = Math.max(start, this.until);
    if (from >= end) return;
    this.spans.push({ start: from, end });
    this.until = end;
  }

  /** How many Han characters, letters and (unless `digits` is false) digits they hold. */
  count(text: string, digits = true): number {
    let count = 0;
    for (const { start, end } of this.spans) count += countContent(text, start, end, digits);
    return count;
  }
}

/**
 * Whether a phrase of a page's furniture begins the line, or a field of it (`时间：… 来源：…`), and stands by itself:
 * `相关报道`, not `相关报道总量`.
 */
function opens(text: string, from: number, to: number, start: number, opening: number, end: number): boolean {
  const last = text.charAt(to - 1);
  // One of several that are spoken of: `点击量、阅读量都创新高`.
  if (text.charAt(to) === '、') return false;
  if (from > opening) {
    const ahead = text.charCodeAt(from - 1);
    if (isBlank(ahead) && '[【'.includes(text.charAt(from))) return true;
    return (
      from > start && '：:|｜丨'.includes(last) && (isBlank(ahead) || '|｜丨）)】][（('.includes(text.charAt(from - 1)))
    );
  }
  if (!isHan(text.charCodeAt(to)) || '：:|｜丨/到至>系为据有人由“《（('.includes(last) || !isHan(text.charCodeAt(from)))
    return true;
  // 相关文章列表：
  let colon = to;
  while (colon < end && colon < to + 3 && isHan(text.charCodeAt(colon))) colon++;
  return colon < end ? '：:'.includes(text.charAt(colon)) : to - from >= 4 && colon - to <= 2;
}

/** Whether a phrase that ends at `to` names a field: `来源：`. */
function isField(text: string, to: number): boolean {
  return '：:'.includes(text.charAt(to - 1)) || (to < text.length && '：:'.includes(text.charAt(to)));
}
