import { isBlank } from '../text/chars';
import { keptByText } from '../text/kept';
import { NestingWalk } from '../text/nesting';
import { readBrokenOrdinals } from './brokenOrdinal';
import type { Ordinal } from './ordinal';
import type { Markup } from './paragraph';
import { type Reading, readLostOrdinal, readOrdinal } from './readOrdinal';

/**
 * A place that may be an ordinal. Whether it is one is decided by the reading of the whole draft (reading.ts).
 */
export interface Candidate extends Reading {
  /** Index of the paragraph it stands in (where it begins, if it was split over two lines). */
  readonly paragraph: number;
  /** Offsets of the brackets and quotation marks around it in its paragraph, outermost first. */
  readonly brackets: readonly number[];
}

/** A line as the scanner sees it: its text and the offset of its first unit in the draft. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly index: number;
}

/** All candidates of a line, in order. `previous` is the line above, for ordinals split over two lines. */
export function findCandidates(line: Line, markup: Markup, previous: Line | undefined): Candidate[] {
  const joined = previous ? readJoined(previous, line) : undefined;
  if (joined && previous) {
    const behind: Candidate[] = [{ ...joined, paragraph: previous.index, brackets: [] }];
    findInline(line.text, joined.ordinal.end - line.start, behind);
    return behind.map((candidate, i) => (i === 0 ? candidate : placed(candidate, line)));
  }
  return candidatesOf[markup](line.text).map((candidate) => placed(candidate, line));
}

/** The candidates of a line taken alone, as if the draft began with it. */
const candidatesOf: Readonly<Record<Markup, (text: string) => readonly Candidate[]>> = {
  plain: keptByText((text) => readLine(text, 'plain')),
  markdown: keptByText((text) => readLine(text, 'markdown')),
};

function readLine(text: string, markup: Markup): readonly Candidate[] {
  const { at } = headOf(text, markup);
  const first = readOrdinal(text, at, 0, true) ?? readLostOrdinal(text, at, 0);
  const heads = first ? [first] : readBrokenOrdinals(text, at);
  const found = heads.map((one): Candidate => ({ ...one, paragraph: 0, brackets: [] }));
  findInline(text, heads[0]?.ordinal.end ?? at, found);
  return found;
}

/** A candidate of a line taken alone, where the line stands. */
function placed(candidate: Candidate, { start, index }: Line): Candidate {
  const { ordinal } = candidate;
  const { numeral } = ordinal;
  return {
    ...candidate,
    paragraph: index,
    ordinal: {
      ...ordinal,
      start: start + ordinal.start,
      end: start + ordinal.end,
      numeral: { start: start + numeral.start, end: start + numeral.end },
    },
  };
}

/** Where a line's own text begins, behind its indent and Markdown's marks, and the depth of its Markdown heading. */
export function headOf(text: string, markup: Markup): { at: number; heading: number } {
  let at = skipBlanks(text, 0);
  if (markup === 'plain') return { at, heading: 0 };
  while (text[at] === '>') at = skipBlanks(text, at + 1);
  if ((text[at] === '-' || text[at] === '+') && isBlank(text.charCodeAt(at + 1))) at = skipBlanks(text, at + 1);
  let heading = 0;
  while (text[at + heading] === '#') heading++;
  if (heading > 6 || !isBlank(text.charCodeAt(at + heading))) heading = 0;
  at += heading;
  while (isBlank(text.charCodeAt(at)) || text[at] === '*' || text[at] === '_') at++;
  return { at, heading };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Ordinals inside a line: where a clause begins, and circled numbers anywhere. */
function findInline(text: string, from: number, found: Candidate[]): void {
  let walk: NestingWalk | undefined;
  // The traits of the mark that lets a clause begin here, 0 inside a clause. What follows an ordinal begins one: 一是一要…
  let opener = found.length > 0 ? CLAUSE_OPENER : 0;
  for (let at = from; at < text.length; at++) {
    const traits = TRAITS[text.charCodeAt(at)] as number;
    if (traits === 0) {
      opener = 0;
      continue;
    }
    if ((opener !== 0 && traits & ORDINAL) || traits & CIRCLED) {
      const reading = readOrdinal(text, at, 0, false);
      if (reading && (!isBareNumeral(reading.ordinal) || opener & SENTENCE_END)) {
        walk ??= new NestingWalk(text);
        found.push({ ...reading, paragraph: 0, brackets: walk.at(at) });
        at = reading.ordinal.end - 1;
        opener = CLAUSE_OPENER;
        continue;
      }
    }
    if (traits & CLAUSE_OPENER) opener = traits;
    else if (traits & CAPTION)
      opener = CAPTION_END.test(text.slice(Math.max(0, at - REACH), at)) ? SENTENCE_END | CLAUSE_OPENER : 0;
    else if (!(traits & PASSED_OVER)) opener = 0;
  }
}

/** `一、` and `1.`, which stand in prose for so much else that inside a line only the end of a sentence lets them begin. */
function isBareNumeral(ordinal: Ordinal): boolean {
  return ordinal.style === 'han' || ordinal.style === 'arabic';
}

const ORDINAL = 1;
const CIRCLED = 2;
const CLAUSE_OPENER = 4;
const SENTENCE_END = 8;
/** Blanks and closing brackets leave it open whether a clause begins. */
const PASSED_OVER = 16;
/** Ends the caption of a photo, which pages leave standing between two paragraphs of a speech: `新华社记者 某某/摄`. */
const CAPTION = 32;
const CAPTION_END = /(?:[/／]|记者[\s　]?[\u4e00-\u9fff]{2,4}[\s　]?)$/u;
/** How far back the reporter's name is looked for. */
const REACH = 8;

/** What the scan of a line asks of every unit, by code: this loop sees the whole text. */
const TRAITS = traitsTable();

function traitsTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (units: string, trait: number) => {
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] as number) | trait;
  };
  mark('一二三四五六七八九十第其首再最另（(０１２３４５６７８９0123456789', ORDINAL);
  for (let unit = 0x2460; unit <= 0x2473; unit++) table[unit] = CIRCLED | ORDINAL;
  mark('。！？!?…；;：:，,—“‘（(【', CLAUSE_OPENER);
  mark('。！？!?；;：:', SENTENCE_END);
  mark('摄', CAPTION);
  mark('”’）)】》 \t\u00a0\u3000', PASSED_OVER);
  return table;
}

function mayOpenOrdinal(unit: number): boolean {
  return ((TRAITS[unit] as number) & ORDINAL) !== 0;
}

/** The longest beginning of an ordinal that a line may consist of: `（十三`. */
const LONGEST_PIECE = 4;
/** The same with indent and trailing blanks. */
const LONGEST_LINE = 24;

/** An ordinal that begins on the line above, which holds nothing else, and ends on this one: `（` / `三）改革`. */
function readJoined(previous: Line, line: Line): Reading | undefined {
  if (previous.text.length > LONGEST_LINE) return undefined;
  const piece = previous.text.trim();
  if (piece.length === 0 || piece.length > LONGEST_PIECE || !mayOpenOrdinal(piece.charCodeAt(0))) return undefined;
  const from = skipBlanks(line.text, 0);
  const reading = readOrdinal(piece + line.text.slice(from, from + 16), 0, 0, true);
  if (!reading || reading.ordinal.end <= piece.length || reading.ordinal.style === 'numeral-word') return undefined;
  const above = previous.start + previous.text.indexOf(piece);
  const place = (offset: number) =>
    offset < piece.length ? above + offset : line.start + from + offset - piece.length;
  const { ordinal } = reading;
  return {
    ...reading,
    ordinal: {
      ...ordinal,
      start: place(ordinal.start),
      end: place(ordinal.end),
      numeral: { start: place(ordinal.numeral.start), end: place(ordinal.numeral.end - 1) + 1 },
    },
  };
}
