import { READINGS } from './idiomTables.generated';

/** One syllable, without its tone. */
export interface Syllable {
  /** b, p, zh …; empty where it begins with a vowel. */
  readonly initial: string;
  readonly final: string;
}

let table: ReadonlyMap<string, Syllable> | undefined;

/**
 * The syllable of a character; nothing where it has several readings that differ in more than their tones, or none is known.
 * The table of readings is read when somebody first asks.
 */
export function syllableOf(character: string): Syllable | undefined {
  table ??= readTable();
  return table.get(character);
}

function readTable(): ReadonlyMap<string, Syllable> {
  const known = new Map<string, Syllable>();
  const several = new Set<string>();
  for (const row of READINGS.split(' ')) {
    const cut = row.search(/[^a-z]/);
    const syllable = partsOf(row.slice(0, cut));
    for (const one of row.slice(cut)) {
      if (known.has(one)) several.add(one);
      else known.set(one, syllable);
    }
  }
  for (const one of several) known.delete(one);
  return known;
}

/** `y` and `w` are no sounds of their own: yi, wu, yu. */
function partsOf(syllable: string): Syllable {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])?/.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  // The i of zhi, shi, zi is another sound than that of ji, li.
  return { initial, final: final === 'i' && /^[zcsr]/.test(initial) ? '-i' : final };
}
