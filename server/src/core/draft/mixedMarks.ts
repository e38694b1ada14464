import { isHan } from '../text/chars';

/** A 、 and a ， with nothing but Han characters between them. Their offsets; one of the two is the ，. */
export interface MixedMarks {
  readonly pause: number;
  readonly comma: number;
}

/** The most that may stand between the two. */
const REACH = 9;
const COMMA = 0xff0c;
const NONE: readonly MixedMarks[] = [];

/** Every 、 that has a ， beside it, by its place; that with the ， ahead of it comes before that with the ， behind. Linear. */
export function mixedMarks(text: string): readonly MixedMarks[] {
  let found: MixedMarks[] | undefined;
  for (let pause = text.indexOf('、'); pause >= 0; pause = text.indexOf('、', pause + 1)) {
    let at = pause - 1;
    while (pause - at <= REACH && isHan(text.charCodeAt(at))) at--;
    if (text.charCodeAt(at) === COMMA) {
      found ??= [];
      found.push({ pause, comma: at });
    }
    at = pause + 1;
    while (at - pause <= REACH && isHan(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === COMMA) {
      found ??= [];
      found.push({ pause, comma: at });
    }
  }
  return found ?? NONE;
}

/** One for each ，, with the 、 ahead of it if it has one there. */
export function eachComma(marks: readonly MixedMarks[]): readonly MixedMarks[] {
  return marks.filter(({ comma }, i) => marks[i - 1]?.comma !== comma);
}
