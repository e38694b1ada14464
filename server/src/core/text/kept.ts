/** More paragraphs than a long speech has; twice as many may be kept at a time. */
const CAPACITY = 4096;

/**
 * Keeps what a pure function of a text answered, so that rules which read the whole draft pay for the paragraphs that changed
 * only. The oldest half is dropped when there are too many.
 */
export function keptByText<T>(read: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    let answer = young.get(text);
    if (answer !== undefined) return answer;
    answer = old.get(text) ?? read(text);
    if (young.size >= CAPACITY) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
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
  let young = new Map<string, string>();
  let old = new Map<string, string>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    // A string that is put together is laid out anew when it is cut.
    const own = old.get(text) ?? ` ${text}`.slice(1);
    if (young.size >= CAPACITY) {
      old = young;
      young = new Map();
    }
    young.set(own, own);
    return own;
  };
})();
