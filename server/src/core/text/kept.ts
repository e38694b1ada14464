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
