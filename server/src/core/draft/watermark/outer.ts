import type { EvidenceKind, Matchers } from './evidence';
import { type LineReading, type ScoredLine, textOf, type WatermarkLine } from './line';
import { isSample, isShop, NAMED } from './siteName';
import { type Weight, weigh, withTitles } from './weak';

/** What weak signs must amount to ahead of the title and behind the end: by themselves, next to a certain line, in a block. */
const ALONE = 2.5;
const BESIDE = 1;
/** Ahead of the speech a title may stand that nothing tells. */
const BESIDE_TITLE = 1.5;
const IN_BLOCK = 0.5;
/** Longest such line, and longest item of a list. */
const LONGEST = 60;
const LONGEST_ITEM = 40;

const FRAMED = /^([★☆◆◇●※♥❤✿✦~～=*＊])\1{0,7}\s*[^\s\d].{0,20}[^\s\d]\s*\1{1,8}$/u;
const ITEM = /^\d{1,2}[、.．)）]\s*/u;
/** What a list of rules or wares is headed by. */
const HEADING =
  /(?:说明|须知|声明|提示|提醒|公告|规则|约定|目录|清单|书单|合集|一览|福利|权益)(?:[（(][^）)]{1,12}[）)])?[：:]?$/u;
/** Behind the end a unit and its people stand: the signature. */
const SIGNATURE =
  /(?:委|委员会|局|厅|部|院|校|办|会|政府|公司|集团|中心|支部|总支|学院|大学|中学|小学|医院|银行|所|站|队|社|组|处|科|人)$|^[\u4e00-\u9fff]{1,2}[\s\u3000·]*[\u4e00-\u9fff]{1,3}$|^附件|[：:]$/u;

/** Evidence of a seller. */
const SOLD: ReadonlySet<EvidenceKind> = new Set([
  'contact',
  'channel',
  'address',
  'offer',
  'site',
  'name',
  'sure',
  'own',
]);

/** What the pattern of a speech's own lines says: title, date, office, salutation, heading. */
export type IsOwn = (line: string) => boolean;

const weights = new WeakMap<LineReading, Weight>();

/** What the weak signs of a line amount to, where nothing of the speech is expected. */
function weightOf(reading: LineReading, matchers: Matchers): Weight {
  const known = weights.get(reading);
  if (known !== undefined) return known;
  const { text, start, end } = reading;
  const line = text.slice(start, end);
  const hits = withTitles(text, reading, matchers.evidence.find(text, start, end));
  let { worth, signs } = weigh(text, reading, hits, matchers, 0);
  if (NAMED.test(line) || isShop(line.replace(/[\s\p{P}\p{S}]/gu, ''))) {
    worth += 1;
    signs++;
  }
  if (FRAMED.test(line)) worth += 0.5;
  if (matchers.menu.isLooseBar(line)) {
    worth += 2.5;
    signs++;
  }
  const weight = { worth, signs };
  weights.set(reading, weight);
  return weight;
}

/**
 * Weak signs in the lines ahead of the title or behind the end (`region`): what a line says is enough there that proves nothing
 * in a speech, less beside a certain line, and a block that is mostly the page's is so as a whole.
 */
export function markWeak(
  region: readonly ScoredLine[],
  found: Map<number, WatermarkLine>,
  matchers: Matchers,
  isOwn: IsOwn,
  tail: boolean,
): void {
  const isFree = (one: ScoredLine): boolean => {
    const line = textOf(one);
    return (
      /\p{L}/u.test(line) &&
      !found.has(one.line) &&
      line.length <= LONGEST &&
      !/[。；]|^附件|(?<![需想只])要(?![求闻点素])/u.test(line) &&
      !isSample(line) &&
      !isOwn(line)
    );
  };
  const isSure = (one: ScoredLine | undefined): boolean => {
    const known = one && found.get(one.line);
    return known !== undefined && !known.minor;
  };
  const mark = (one: ScoredLine): unknown => found.set(one.line, kindOf(one.reading));
  const worth = (one: ScoredLine): number => weightOf(one.reading, matchers).worth;
  // Words of the trade alone may head a part of a speech.
  const isPage = (one: ScoredLine): boolean => worth(one) >= ALONE && weightOf(one.reading, matchers).signs > 0;
  for (const one of region) if (isFree(one) && !ITEM.test(textOf(one)) && isPage(one)) mark(one);
  markLists(region, found, mark, isSure, worth, isOwn);
  const step = (one: ScoredLine, near: ScoredLine | undefined): void => {
    if (!isSure(near) || !isFree(one) || ITEM.test(textOf(one))) return;
    if (tail ? worth(one) >= BESIDE : worth(one) >= BESIDE_TITLE && !/——|[”…？]$/u.test(textOf(one))) mark(one);
  };
  region.forEach((one, i) => {
    step(one, region[i - 1]);
  });
  for (let i = region.length - 1; i >= 0; i--) {
    const one = region[i];
    if (one) step(one, region[i + 1]);
  }
  for (const block of blocksOf(region)) {
    const sure = block.filter(isSure).length;
    const most = sure >= 2 && sure * 2 >= block.length;
    for (const one of block) {
      if (sure === 0 || !isFree(one) || ITEM.test(textOf(one)) || textOf(one).length > LONGEST_ITEM) continue;
      if (tail && isSignature(textOf(one))) continue;
      // Ahead of the speech a title may stand that nothing tells.
      if (tail ? most || worth(one) >= IN_BLOCK : most && worth(one) >= BESIDE) mark(one);
    }
  }
}

/** A source is no advert. */
function kindOf({ hits }: LineReading): WatermarkLine {
  if (hits.some(({ value }) => SOLD.has(value))) return { kind: 'seller' };
  if (hits.some(({ value }) => value === 'attribution')) return { kind: 'boilerplate', minor: true };
  return { kind: hits.some(({ value }) => value === 'furniture' || value === 'notice') ? 'boilerplate' : 'seller' };
}

/** Longest line that goes because those around it do. */
const LONGEST_CARRIED = 20;

/**
 * Lines between blank ones, most of them certain: the rest of them goes too. Ahead of the title (`isHead`) all of it, where
 * another line is left that may be the title; elsewhere what stands between certain lines.
 */
export function markSolid(
  scored: readonly ScoredLine[],
  found: Map<number, WatermarkLine>,
  isHead: (one: ScoredLine) => boolean,
  isOwn: IsOwn,
): void {
  if (found.size < 2) return;
  const isSure = (one: ScoredLine): boolean => found.get(one.line)?.minor === undefined && found.has(one.line);
  blocksOf(scored).forEach((block, i, blocks) => {
    const certain = block.map(isSure);
    const sure = certain.filter(Boolean).length;
    if (sure < 2 || sure * 2 < block.length || sure === block.length) return;
    const ahead = block.every(isHead) && blocks[i + 1]?.some((one) => !found.has(one.line) && one.end - one.start >= 8);
    const first = certain.indexOf(true);
    const last = certain.lastIndexOf(true);
    block.forEach((one, at) => {
      const line = textOf(one);
      if (found.has(one.line) || line.length > LONGEST_CARRIED || /[。；！？：:]$/u.test(line)) return;
      const between = first < at && at < last;
      if ((between || ahead) && (!isOwn(line) || isShop(line))) found.set(one.line, { kind: 'seller' });
    });
  });
}

/** Whether a line may be one of the signature; a field of a page's foot names what it is. */
function isSignature(line: string): boolean {
  return SIGNATURE.test(line) && !/[：:]./u.test(line);
}

/** Lines that no blank line parts. */
function blocksOf(region: readonly ScoredLine[]): readonly (readonly ScoredLine[])[] {
  const blocks: ScoredLine[][] = [];
  let last = -2;
  for (const one of region) {
    if (one.line === last + 1) blocks[blocks.length - 1]?.push(one);
    else blocks.push([one]);
    last = one.line;
  }
  return blocks;
}

/** Numbered rules of a seller, and catalogues of what else is sold: certain by an item, the heading, or the line behind. */
function markLists(
  region: readonly ScoredLine[],
  found: ReadonlyMap<number, WatermarkLine>,
  mark: (one: ScoredLine) => unknown,
  isSure: (one: ScoredLine | undefined) => boolean,
  worth: (one: ScoredLine) => number,
  isOwn: IsOwn,
): void {
  const isItem = (one: ScoredLine | undefined): boolean =>
    one !== undefined && ITEM.test(textOf(one)) && textOf(one).length <= LONGEST_ITEM && !/[。；]/u.test(textOf(one));
  for (let i = 0; i < region.length; i++) {
    if (!isItem(region[i])) continue;
    let end = i;
    while (isItem(region[end])) end++;
    const items = region.slice(i, end);
    const head = region[i - 1];
    const heading =
      head && !found.has(head.line) && HEADING.test(textOf(head)) && textOf(head).length <= LONGEST_ITEM
        ? head
        : undefined;
    const sold = items.filter((one) => isSure(one) || worth(one) >= ALONE).length;
    const told = heading !== undefined && worth(heading) >= BESIDE;
    const offered = isSure(head) || (isSure(region[end]) && (heading !== undefined || sold > 0));
    if (items.length >= 2 && (sold * 3 >= items.length || told || offered)) {
      for (const one of items) mark(one);
      if (heading && (told || !isOwn(textOf(heading)))) mark(heading);
    }
    i = end;
  }
}
