import { gf1001 } from './confusables/gf1001';
import { idioms } from './confusables/idioms';
import { official } from './confusables/official';
import { words } from './confusables/words';
import { NearMissMatcher, type NearMissTables } from './nearMiss';
import { DICTIONARY_SLIPS, SET_PHRASES } from './setPhrases';
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
/** From this count on, any entry of four characters of the frequency list is right as it stands. */
const RIGHT = 10;
/** From this count on, a word of two characters is common. */
const COMMON = 500;
/** An idiom so many times rarer than its neighbour, and rare itself, is taken for a slip or an old form of it. */
const RARER = 8;
const RARE = 15;

/** Names, and slips of the frequency list. */
const NO_IDIOM = /令狐|真经|打狗棒|不能自己|令人堪忧|知不知道|煞有其事/;
const HAN = /^[\u4e00-\u9fff]{4,}$/;

/** The module of tables that near-miss matching reads. */
export function buildIdiomTables(sources: IdiomSources): string {
  const readings = readingTable(sources);
  const similar = similarity(readings);
  const wrong = new Set([...idioms, ...official, ...words, ...gf1001].map((entry) => entry.wrong));
  const inUse = withoutSlips(formsInUse(sources, wrong), similar);
  const forms = [...inUse.entries()].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const common = [...sources.frequencies].filter(([word, { count }]) => word.length === 2 && count >= COMMON);
  const bare: NearMissTables = {
    forms: forms.join(' '),
    allowed: '',
    words: common.map(([word]) => word).join(' '),
  };
  const allowed = rightStrings(sources, bare, similar, wrong);
  return [
    '// Written by scripts/build-idioms.mjs; not to be edited. Idioms: cnchar-idiom (MIT); readings: pinyin-pro (MIT);',
    '// frequencies: the dictionary of jieba (MIT).',
    `export const READINGS =\n  '${readings}';`,
    `export const FORMS =\n  '${bare.forms}';`,
    `export const ALLOWED =\n  '${allowed.join(' ')}';`,
    `export const WORDS =\n  '${bare.words}';`,
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
  for (const form of SET_PHRASES.trim().split(/\s+/)) add(form, 1000);
  for (const { right } of [...idioms, ...official]) if (right.length >= 4) add(right, 100);
  const known = new Set(dictionary);
  for (const idiom of known) {
    const count = frequencies.get(idiom)?.count ?? 0;
    if (count >= IN_USE) add(idiom, count);
  }
  const common = (word: string): boolean => (frequencies.get(word)?.count ?? 0) >= COMMON;
  for (const [word, { count, tag }] of frequencies) {
    // The list's idioms are mixed with names of novels and with free combinations of common words.
    const free = word.length === 4 && common(word.slice(0, 2)) && common(word.slice(2));
    if (tag === 'i' && count >= IN_USE && !free && !NO_IDIOM.test(word)) add(word, count);
  }
  for (const text of texts) {
    for (let i = 0; i + 4 <= text.length; i++) {
      const four = text.slice(i, i + 4);
      if (known.has(four)) add(four, IN_USE);
    }
  }
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

/** What would be a near miss and is known to be right: other idioms and words, strings of published text. */
function rightStrings(
  { dictionary, frequencies, texts }: IdiomSources,
  tables: NearMissTables,
  similar: Similar,
  wrong: ReadonlySet<string>,
): string[] {
  const right = new Set<string>();
  const slips = new Set(DICTIONARY_SLIPS.trim().split(/\s+/));
  const matcher = new NearMissMatcher(tables, similar);
  const collect = (text: string): void =>
    matcher.each(text, ({ written }) => {
      if (!wrong.has(written) && !slips.has(written)) right.add(written);
    });
  for (const idiom of dictionary) collect(idiom);
  for (const [word, { count }] of frequencies) if (word.length === 4 && count >= RIGHT) collect(word);
  for (const text of texts) collect(text);
  return [...right].sort();
}
