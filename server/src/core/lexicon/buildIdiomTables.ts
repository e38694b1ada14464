import { CollocationMatcher, type CollocationTables } from './collocations';
import { plainConfusables } from './confusables/all';
import { entriesOf } from './confusables/authoring';
import { idioms } from './confusables/idioms';
import { official } from './confusables/official';
import { firmnessDigit } from './firmness';
import { GapFilter } from './gapFilter';
import { NearMissMatcher, type NearMissTables } from './nearMiss';
import { packPairs } from './pairList';
import { PairTable } from './pairTable';
import { DICTIONARY_SLIPS, SAYINGS, SET_PHRASES, SET_WORDS, YOUNG_WORDS } from './setPhrases';
import { shapeNeighbours } from './shapes';
import { type Similar, similarity } from './similar';

/** How often a word is met, and its part of speech, in a frequency list. */
export interface Frequency {
  readonly count: number;
  /** `i` idiom, `l` set phrase, else a part of speech. */
  readonly tag: string;
}

export interface IdiomSources {
  /** All idioms of a dictionary, rare and old ones too. */
  readonly dictionary: readonly string[];
  readonly frequencies: ReadonlyMap<string, Frequency>;
  /** Every reading of a character without tone. */
  readonly readings: (character: string) => readonly string[];
  /** Characters to give readings of, beside those of the idioms. */
  readonly characters: Iterable<string>;
  /** Published text: what stands there is in use, and no near miss. */
  readonly texts: readonly string[];
}

/** From this count on, an idiom of the dictionary is in use. */
const IN_USE = 5;
/** Met so often in published text, a set phrase of the frequency list is in use. */
const MET = 2;
/** From this count on, any entry of four characters of the frequency list is right as it stands. */
const RIGHT = 10;
/** From this count on, a word of two characters is common. */
const COMMON = 500;
/** An idiom so many times rarer than its neighbour, and rare itself, is taken for a slip or an old form of it. */
const RARER = 8;
const RARE = 15;

/** Names, and slips of the frequency list. */
const NO_IDIOM = /令狐|真经|打狗棒|不能自己|令人堪忧|知不知道|煞有其事/;
/** Of so many collocations, the most frequent ones, the tables hold those of which a character can be told. */
const COLLOCATIONS = 60_000;
/** From this count on, a part of a collocation is a word; from the second on, three characters of it are one. */
const PART = 50;
const WHOLE = 100;
/** Statutes are long and all alike: in texts shorter than this, a collocation weighs more. */
const LONG = 1_000_000;
const WEIGHT = 6;
/** Met so often, and in this share of what is met with the other three, a character of a collocation is the only choice. */
const FIRM = 5;
const FIRM_SHARE = 0.95;
/** Words of grammar join anything: with them there is no collocation. */
const GRAMMAR = /[的了和与在是为对将把被从到及或而也都就我你他们这那个之其以于]/;
const HAN = /^[\u4e00-\u9fff]{4,}$/;

interface Tables extends NearMissTables, CollocationTables {
  /** Common words, as `packPairs` writes them. */
  readonly words: string;
}

/** The module of tables that near-miss matching reads. */
export function buildIdiomTables(sources: IdiomSources): string {
  const readings = readingTable(sources);
  const similar = similarity(readings);
  const wrong = new Set(entriesOf(plainConfusables).map((entry) => entry.wrong));
  const inUse = withoutSlips(formsInUse(sources, wrong), similar);
  const forms = [...inUse.entries()].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const common = [...sources.frequencies].filter(([word, { count }]) => word.length === 2 && count >= COMMON);
  const collocations = collocationsIn(sources, inUse, wrong);
  const bare: Tables = {
    forms: forms.join(' '),
    firm: firmDigits(forms, sources),
    allowed: '',
    words: packPairs(common.map(([word]) => word)),
    collocations: grouped(firmness(collocations, sources)),
  };
  const allowed = rightStrings(sources, bare, similar, wrong);
  return [
    '// Written by scripts/build-idioms.mjs; not to be edited. Idioms: cnchar-idiom (MIT); readings: pinyin-pro (MIT);',
    '// frequencies: the dictionary of jieba (MIT).',
    `export const READINGS =\n  '${readings}';`,
    `export const FORMS =\n  '${bare.forms}';`,
    `export const FIRM_FORMS =\n  '${bare.firm}';`,
    `export const ALLOWED =\n  '${allowed.join(' ')}';`,
    `export const WORDS =\n  '${bare.words}';`,
    `export const COLLOCATIONS =\n  '${bare.collocations}';`,
    `export const LOOK_ALIKES =\n  '${packPairs(
      lookAlikesMet(
        common.map(([word]) => word),
        sources,
      ),
    )}';`,
    '',
  ].join('\n');
}

function readingTable({ dictionary, characters, readings }: IdiomSources): string {
  const rows = new Map<string, string>();
  for (const one of new Set([...characters, ...dictionary.join('')])) {
    for (const reading of new Set(readings(one))) {
      if (/^[a-z]+$/.test(reading)) rows.set(reading, (rows.get(reading) ?? '') + one);
    }
  }
  return [...rows].map(([reading, all]) => reading + all).join(' ');
}

/** Every form worth a near miss, with its weight. */
function formsInUse({ dictionary, frequencies, texts }: IdiomSources, wrong: ReadonlySet<string>): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, weight: number): void => {
    if (HAN.test(form) && !wrong.has(form)) forms.set(form, Math.max(weight, forms.get(form) ?? 0));
  };
  for (const form of [...listed(SET_PHRASES), ...listed(SAYINGS)]) add(form, 1000);
  for (const word of listed(SET_WORDS)) forms.set(word, 1000);
  for (const { right } of entriesOf([...idioms, ...official])) if (right.length >= 4) add(right, 100);
  const known = new Set(dictionary);
  for (const idiom of known) {
    const count = frequencies.get(idiom)?.count ?? 0;
    if (count >= IN_USE) add(idiom, count);
  }
  const common = (word: string): boolean => (frequencies.get(word)?.count ?? 0) >= COMMON;
  // The list's idioms and set phrases are mixed with names of novels and with free combinations of common words.
  const isFree = (word: string): boolean => word.length === 4 && common(word.slice(0, 2)) && common(word.slice(2));
  const listedPhrases = new Map<string, number>();
  for (const [word, { count, tag }] of frequencies) {
    if ((tag !== 'i' && tag !== 'l') || isFree(word) || NO_IDIOM.test(word)) continue;
    if (tag === 'i' && count >= IN_USE) add(word, count);
    else listedPhrases.set(word, 0);
  }
  for (const text of texts) {
    for (let i = 0; i + 4 <= text.length; i++) {
      const four = text.slice(i, i + 4);
      if (known.has(four)) add(four, IN_USE);
      const met = listedPhrases.get(four);
      if (met !== undefined) listedPhrases.set(four, met + 1);
    }
  }
  for (const [word, met] of listedPhrases) if (met >= MET) add(word, IN_USE);
  return forms;
}

/** Leaves out forms that are one similar character off a far more frequent one. */
function withoutSlips(forms: Map<string, number>, similar: Similar): Map<string, number> {
  const byPattern = new Map<string, string[]>();
  for (const form of forms.keys()) {
    for (const pattern of patterns(form)) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), form]);
  }
  const kept = new Map(forms);
  for (const [form, weight] of forms) {
    const slip = patterns(form).some((pattern, odd) =>
      byPattern
        .get(pattern)
        ?.some(
          (other) =>
            weight <= RARE &&
            (forms.get(other) ?? 0) >= RARER * weight &&
            similar(form.charAt(odd), other.charAt(odd)) !== undefined,
        ),
    );
    if (slip) kept.delete(form);
  }
  return kept;
}

/** The form with one character left open, for each of its characters. */
function patterns(form: string): string[] {
  return [...form].map((_, odd) => `${form.slice(0, odd)}?${form.slice(odd + 1)}`);
}

/** The most frequent pairs of words of two characters that stand together in the texts, the more frequent first. */
function collocationsIn(
  { frequencies, texts }: IdiomSources,
  forms: ReadonlyMap<string, number>,
  wrong: ReadonlySet<string>,
): string[] {
  const young = new Set(listed(YOUNG_WORDS));
  const atLeast = (word: string, least: number): boolean =>
    (frequencies.get(word)?.count ?? 0) >= least || young.has(word);
  const counts = new Map<string, number>();
  for (const text of texts) {
    const weight = text.length < LONG ? WEIGHT : 1;
    for (let i = 0; i + 4 <= text.length; i++) {
      if (!atLeast(text.slice(i, i + 2), PART) || !atLeast(text.slice(i + 2, i + 4), PART)) continue;
      const four = text.slice(i, i + 4);
      counts.set(four, (counts.get(four) ?? 0) + weight);
    }
  }
  // Where three of the four are a word, the fourth belongs to something else (`农产品|质`).
  const free = (four: string): boolean => atLeast(four.slice(0, 3), WHOLE) || atLeast(four.slice(1), WHOLE);
  const holds = [...wrong].filter((one) => one.length <= 4);
  return [...counts]
    .filter(([four]) => HAN.test(four) && !GRAMMAR.test(four) && !forms.has(four) && !free(four))
    .sort((a, b) => b[1] - a[1])
    .slice(0, COLLOCATIONS)
    .map(([four]) => four)
    .filter((four) => !holds.some((one) => four.includes(one)));
}

/** See `CollocationTables.collocations`. Seconds of one digit stand together, in order: what is alike packs a tenth smaller. */
function grouped(firmness: ReadonlyMap<string, number>): string {
  const groups = new Map<string, Map<string, string[]>>();
  for (const [four, firm] of firmness) {
    if (firm === 0) continue;
    const first = four.slice(0, 2);
    const group = groups.get(first) ?? new Map<string, string[]>();
    groups.set(first, group);
    const digit = firmnessDigit(firm);
    group.set(digit, [...(group.get(digit) ?? []), four.slice(2)]);
  }
  const ofDigit = ([digit, seconds]: [string, string[]]): string => digit + seconds.sort().join('');
  return [...groups].map(([first, group]) => first + [...group].sort().map(ofDigit).join('')).join(' ');
}

/** A digit for each form; see `NearMissTables.firm`. */
function firmDigits(forms: readonly string[], sources: IdiomSources): string {
  const firm = firmness(
    forms.filter((form) => form.length === 4),
    sources,
  );
  return forms.map((form) => firmnessDigit(firm.get(form) ?? 0)).join('');
}

/** For each collocation, a bit for every character that the other three leave no choice for: nearly always it stands there. */
function firmness(collocations: readonly string[], { texts }: IdiomSources): ReadonlyMap<string, number> {
  const met = new Map<string, Map<string, number>>();
  for (const four of collocations) for (const pattern of patterns(four)) met.set(pattern, new Map());
  for (const text of texts) {
    for (let i = 0; i + 4 <= text.length; i++) {
      patterns(text.slice(i, i + 4)).forEach((pattern, open) => {
        const fillers = met.get(pattern);
        const one = text.charAt(i + open);
        fillers?.set(one, (fillers.get(one) ?? 0) + 1);
      });
    }
  }
  return new Map(
    collocations.map((four) => {
      const isFirm = patterns(four).map((pattern, open) => {
        const fillers = met.get(pattern) ?? new Map<string, number>();
        const all = [...fillers.values()].reduce((sum, count) => sum + count, 0);
        const own = fillers.get(four.charAt(open)) ?? 0;
        return own >= FIRM && own >= FIRM_SHARE * all;
      });
      return [four, isFirm.reduce((bits, firm, open) => bits | (firm ? 1 << open : 0), 0)];
    }),
  );
}

/** Everything of two characters met in the texts, in an idiom or in a word of the list that looks like a common word and is none. */
function lookAlikesMet(words: readonly string[], { dictionary, frequencies, texts }: IdiomSources): string[] {
  const shapes = shapeNeighbours();
  const isWord = new Set(words);
  const alike = new Set<string>();
  for (const word of words) {
    for (const one of shapes.get(word.charAt(0)) ?? '') alike.add(one + word.charAt(1));
    for (const one of shapes.get(word.charAt(1)) ?? '') alike.add(word.charAt(0) + one);
  }
  const met = new Set<string>();
  const slips = new Set(listed(DICTIONARY_SLIPS));
  const right = dictionary.filter((idiom) => !slips.has(idiom));
  for (const text of [...right, ...frequencies.keys(), ...texts]) {
    for (let i = 0; i + 2 <= text.length; i++) {
      const two = text.slice(i, i + 2);
      if (alike.has(two) && !isWord.has(two)) met.add(two);
    }
  }
  return [...met].sort();
}

/** What would be a near miss and is known to be right: other idioms and words, strings of published text. */
function rightStrings(
  { dictionary, frequencies, texts }: IdiomSources,
  tables: Tables,
  similar: Similar,
  wrong: ReadonlySet<string>,
): string[] {
  const right = new Set<string>();
  const slips = new Set(listed(DICTIONARY_SLIPS));
  const pairs = new PairTable(tables.words);
  const gaps = new GapFilter(pairs);
  const idiomMatcher = new NearMissMatcher(tables, similar, gaps);
  const collocationMatcher = new CollocationMatcher(tables, similar, gaps);
  const collect = (text: string): void => {
    const keep = (stretch: string): void => {
      if (!wrong.has(stretch) && !slips.has(stretch)) right.add(stretch);
    };
    const suspects = gaps.suspects(pairs.read(text));
    idiomMatcher.each(suspects, ({ written }) => keep(written));
    collocationMatcher.each(suspects, ({ written, stretch }) => {
      if (!wrong.has(written)) keep(stretch);
    });
  };
  for (const idiom of dictionary) collect(idiom);
  for (const [word, { count }] of frequencies) if (word.length === 4 && count >= RIGHT) collect(word);
  for (const text of texts) collect(text);
  return [...right].sort();
}

/** The words of a list divided by white space. */
function listed(text: string): string[] {
  return text.trim().split(/\s+/);
}
