/** Texts of paragraphs that rule after rule is about to ask about, in this order. */
let upcoming: readonly string[] = [];

/** Tells which texts every rule will be asked about next; none when they are done. */
export function announce(texts: readonly string[]): void {
  upcoming = texts;
}

/** The texts that were announced. */
export function upcomingTexts(): readonly string[] {
  return upcoming;
}

/**
 * For a function of a text that is quicker over many texts at once, since its tables stay in a processor's cache then: the first question about
 * an announced text answers for all of them. The last answers are kept, for the rules that ask about the same texts one after the other.
 */
export function readTogether<T>(readAll: (texts: readonly string[]) => readonly T[]): (text: string) => T {
  let texts: readonly string[] = [];
  let answers: readonly T[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let at = 0;
  /** For a text that was not announced. */
  let lone: { readonly text: string; readonly answer: T } | undefined;
  return (text) => {
    if (texts[at] === text) return answers[at] as T;
    // Nearly every question is about the paragraph at hand, or the first one about the next.
    if (texts[at + 1] === text) return answers[++at] as T;
    if (texts !== upcoming && upcoming.length > 0) {
      // First of all: it may throw.
      answers = readAll(upcoming);
      texts = upcoming;
      places = new Map(texts.map((one, place) => [one, place]));
    }
    const place = places.get(text);
    if (place !== undefined) {
      at = place;
      return answers[at] as T;
    }
    if (lone?.text !== text) lone = { text, answer: readAll([text])[0] as T };
    return lone.answer;
  };
}
