import { isHan } from '../../text/chars';
import { pointsIn } from '../../text/markFlags';

/** A 、 and a ， with nothing but Han characters between them. Their offsets; one of the two is the ，. */
export interface MixedMarks {
  readonly pause: number;
  readonly comma: number;
}

/** The most that may stand between the two. */
const REACH = 9;
const COMMA = 0xff0c;
const PAUSE = 0x3001;
const NONE: readonly MixedMarks[] = [];

/** Every 、 that has a ， beside it, by its place; that with the ， ahead of it comes before that with the ， behind. Linear. */
export function mixedMarks(text: string): readonly MixedMarks[] {
  let found: MixedMarks[] | undefined;
  const points = pointsIn(text);
  for (let i = 0; i < points.length; i++) {
    const pause = points[i] as number;
    if (text.charCodeAt(pause) !== PAUSE) continue;
    for (const comma of [points[i - 1], points[i + 1]]) {
      if (comma === undefined || !isMixed(text, pause, comma)) continue;
      found ??= [];
      found.push({ pause, comma });
    }
  }
  return found ?? NONE;
}

/** Whether a ， stands at the other place, and nothing but Han characters between the two. */
function isMixed(text: string, pause: number, comma: number): boolean {
  if (text.charCodeAt(comma) !== COMMA || Math.abs(comma - pause) > REACH + 1) return false;
  const end = Math.max(pause, comma);
  for (let at = Math.min(pause, comma) + 1; at < end; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}

/** One for each ，, with the 、 ahead of it if it has one there. */
export function eachComma(marks: readonly MixedMarks[]): readonly MixedMarks[] {
  return marks.filter(({ comma }, i) => marks[i - 1]?.comma !== comma);
}
