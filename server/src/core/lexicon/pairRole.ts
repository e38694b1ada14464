/** What a pair of neighbouring characters is to the layers of the lexicon, as bits. */
export const PairRole = {
  /** A confusable opens with it. */
  entry: 1,
  /** A set form opens with it. */
  formHead: 2,
  /** A set form ends with it. */
  formTail: 4,
  /** Beside `formHead` or `formTail`: a form that opens or ends with it is looked at even where what follows or precedes is a word. */
  openForm: 128,
  /** Where a phrase of officialPhrases.ts is looked for: see phraseSlips.ts. */
  phrase: 256,
  /** The first word of a collocation. */
  first: 8,
  /** The second word of a collocation. */
  second: 16,
  /** A common word. */
  word: 32,
  /** Met in right text, and like a word that is looked for. */
  neighbour: 64,
} as const;
