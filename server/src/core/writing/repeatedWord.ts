import type { Draft } from '../draft/draft';
import { isHan } from '../text/chars';
import type { Span } from '../text/span';

const SHORTEST = 2;
const LONGEST = 6;
/** Function words: a string that begins or ends with one is no word. */
const NO_EDGE = new Set('的了和与及在是把被对从向为以于而之其这那也都又就还着过等要不');

/**
 * Every place of the word at `offset`: the longest string of 2 to 6 Han around the caret that stands in the draft more than once; without
 * a dictionary, repetition is what shows a word. Empty where nothing is repeated. In order of the text.
 */
export function repeatedWord({ text }: Draft, offset: number): Span[] {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && isHan(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < LONGEST && isHan(text.charCodeAt(end))) end++;
  for (let length = Math.min(LONGEST, end - start); length >= SHORTEST; length--) {
    let best: Span[] = [];
    for (let from = Math.max(start, offset - length); from <= offset && from + length <= end; from++) {
      const word = text.slice(from, from + length);
      if (NO_EDGE.has(word.charAt(0)) || NO_EDGE.has(word.charAt(length - 1))) continue;
      const places = placesOf(text, word);
      if (places.length > Math.max(best.length, 1)) best = places;
    }
    if (best.length > 0) return best;
  }
  return [];
}

function placesOf(text: string, word: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push({ start: at, end: at + word.length });
  }
  return places;
}
