import type { Confusable } from './confusable';
import { type ConfusableSource, entriesOf, entryOf } from './confusables/authoring';

/**
 * The wrong forms of the lexicon by number, in the order they are written. There are many thousands, and a draft meets a few: each is known by
 * its place in the lists as they are written, and an entry is made when it is asked for.
 */
export class NumberedConfusables {
  /** The lists as they are written, and the wrong forms that stand in none, one behind the other. */
  readonly text: string;
  /** By number: where a wrong form stands in the text, and how many UTF-16 units it has. */
  readonly starts: Uint32Array;
  readonly lengths: Uint8Array;
  readonly count: number;
  /** The numbers that the entries of each kind of sources begin with. */
  readonly firsts: readonly number[];
  private readonly made = new Map<number, Confusable>();
  private readonly parts: { readonly first: number; readonly source: ConfusableSource }[] = [];

  /** `kinds`: the sources, kind by kind. */
  constructor(kinds: readonly (readonly ConfusableSource[])[]) {
    const sources = kinds.flat();
    const texts: string[] = [];
    const most = sources.reduce((sum, source) => sum + ('lines' in source ? source.lines.length : 1), 0) >> 1;
    const starts = new Uint32Array(most);
    const lengths = new Uint8Array(most);
    let count = 0;
    let base = 0;
    const append = (text: string): void => {
      texts.push(text);
      base += text.length;
    };
    const file = (source: Confusable): void => {
      this.parts.push({ first: count, source });
      starts[count] = base;
      lengths[count++] = source.wrong.length;
      append(source.wrong);
    };
    const firsts: number[] = [];
    for (const source of sources) {
      if (source === kinds[firsts.length]?.[0]) firsts.push(count);
      if (!('lines' in source)) file(source);
      else if (source.form === 'turns' || source.form === 'reversed') entriesOf([source]).forEach(file);
      else {
        this.parts.push({ first: count, source });
        count = numberForms(source.lines, base, starts, lengths, count);
        append(source.lines);
      }
    }
    this.text = texts.join('');
    this.starts = starts.slice(0, count);
    this.lengths = lengths.slice(0, count);
    this.count = count;
    this.firsts = firsts;
  }

  /** Whether the wrong form with this number stands at a place of a text. */
  standsAt(one: number, text: string, at: number): boolean {
    const start = this.starts[one] as number;
    for (let i = (this.lengths[one] as number) - 1; i >= 0; i--)
      if (text.charCodeAt(at + i) !== this.text.charCodeAt(start + i)) return false;
    return true;
  }

  /** The entry with this number. Throws where its line is not of its list's form. */
  entry(one: number): Confusable {
    let entry = this.made.get(one);
    if (!entry) {
      entry = this.read(one);
      this.made.set(one, entry);
    }
    return entry;
  }

  private read(one: number): Confusable {
    let part = this.parts.length - 1;
    while (part > 0 && (this.parts[part]?.first ?? 0) > one) part--;
    const source = this.parts[part]?.source;
    if (!source) throw new RangeError(`no entry ${one}`);
    if (!('lines' in source)) return source;
    const { text } = this;
    const start = this.starts[one] as number;
    const arrow = text.lastIndexOf('←', start);
    const right = text.slice(text.lastIndexOf('\n', arrow) + 1, arrow).trim();
    const end = Math.min(endOf(text, ' ', start), endOf(text, '\n', start));
    return entryOf(source.group, right, text.slice(start, end));
  }
}

/**
 * Writes down where the wrong forms of a list stand, without what follows them in brackets, from number `count` on; returns the next. Run
 * once, before any compiler has seen it: so the searches are V8's own.
 */
function numberForms(lines: string, base: number, starts: Uint32Array, lengths: Uint8Array, count: number): number {
  let one = count;
  let bracket = -1;
  for (let arrow = lines.indexOf('←'); arrow >= 0; arrow = lines.indexOf('←', arrow + 1)) {
    const close = endOf(lines, '\n', arrow);
    for (let start = arrow + 2; start < close; ) {
      const end = Math.min(endOf(lines, ' ', start), close);
      if (bracket < start) bracket = endOf(lines, '(', start);
      starts[one] = base + start;
      lengths[one++] = Math.min(bracket, end) - start;
      start = end + 1;
    }
  }
  return one;
}

/** Where a mark stands from a place on; the end of the text where there is none. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
