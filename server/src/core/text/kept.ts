/** More paragraphs than a long speech has; twice as many may be kept at a time. */
const CAPACITY = 4096;
let capacity = CAPACITY;

/** Makes room for a draft of so many paragraphs: one that does not fit would be read anew by every rule that asks. */
export function makeRoom(paragraphs: number): void {
  capacity = Math.max(CAPACITY, paragraphs);
  if (paragraphs * SLOTS_EACH > texts.length) makeSlots(paragraphs * SLOTS_EACH);
}

/** Answers by text. The oldest half is dropped when there are too many. */
export class KeptTexts<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  get(text: string): T | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const answer = this.old.get(text);
    if (answer !== undefined) this.set(text, answer);
    return answer;
  }

  set(text: string, answer: T): void {
    if (this.young.size >= capacity) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, answer);
  }
}

/** By text, what each function of `keptByText` answered, by the function's number. */
const answers = new KeptTexts<unknown[]>();
let functions = 0;

/**
 * Ahead of `answers`, by length and two characters of a text: rules ask for the paragraphs of one draft again and again, and a look here costs a
 * fraction of one in a map.
 */
const FEWEST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 16;
/** So many for each paragraph, that few share one. */
const SLOTS_EACH = 8;
let texts: string[] = [];
let known: unknown[][] = [];
makeSlots(FEWEST_SLOTS);

function makeSlots(wanted: number): void {
  let slots = FEWEST_SLOTS;
  while (slots < wanted && slots < MOST_SLOTS) slots *= 2;
  if (slots === texts.length) return;
  texts = new Array(slots).fill('');
  known = new Array(slots).fill([]);
}

function answersOf(text: string): unknown[] {
  const { length } = text;
  const slot = (length * 61 + text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length >> 2)) & (texts.length - 1);
  if (texts[slot] === text && text !== '') return known[slot] as unknown[];
  let found = answers.get(text);
  if (found === undefined) {
    found = new Array(functions);
    answers.set(text, found);
  }
  texts[slot] = text;
  known[slot] = found;
  return found;
}

/**
 * Keeps what a pure function of a text answered, so that rules which read the whole draft pay for the paragraphs that changed only. All such
 * functions share one table, which a processor keeps at hand; so they are made once, with their module. See `keptApart` for others.
 */
export function keptByText<T>(read: (text: string) => T): (text: string) => T {
  const number = functions++;
  return (text) => {
    const ready = answersOf(text);
    const answer = ready[number];
    if (answer !== undefined) return answer as T;
    const found = read(text);
    ready[number] = found;
    return found;
  };
}

/** As `keptByText`, in a table of its own: for a function that is made for some settings, and goes with them. */
export function keptApart<T>(read: (text: string) => T): (text: string) => T {
  const kept = new KeptTexts<T>();
  return (text) => {
    let answer = kept.get(text);
    if (answer === undefined) {
      answer = read(text);
      kept.set(text, answer);
    }
    return answer;
  };
}

/** Keeps what a pure function answered about the text asked about last: rules ask one after the other about the same one. */
export function keptLast<T>(read: (text: string) => T): (text: string) => T {
  let last: string | undefined;
  let answer: T;
  return (text) => {
    if (text !== last) {
      answer = read(text);
      last = text;
    }
    return answer;
  };
}

/**
 * The one string that stands for all texts alike, so that those who keep something by it find it at a look. It is a copy: a slice
 * holds the whole text it was cut from, every state of a draft that was ever typed.
 */
export const interned: (text: string) => string = (() => {
  const kept = new KeptTexts<string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    // What is joined is laid out anew, in one piece: the units of a slice are read through another string, at a cost.
    const own = [text.slice(0, 1), text.slice(1)].join('');
    kept.set(own, own);
    return own;
  };
})();
