/** What a pair of neighbouring characters is to the layers of the lexicon, as bits. */
export const PairRole = {
  /** A confusable opens with it. */
  entry: 1,
  /** A set form opens with it. */
  formHead: 2,
  /** A set form ends with it. */
  formTail: 4,
  /** The first word of a collocation. */
  first: 8,
  /** The second word of a collocation. */
  second: 16,
  /** A common word. */
  word: 32,
  /** Met in right text, and like a word that is looked for. */
  neighbour: 64,
  /** Beside `formHead` or `formTail`: of a form of three, where the other two leave nothing to look at. */
  shortForm: 128,
  /** Where a phrase of officialPhrases.ts is looked for: see phraseSlips.ts. */
  phrase: 256,
} as const;
