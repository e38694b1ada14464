import type { Span } from '../../text/span';

const OPENING = '“《（(【[';
const CLOSING = '”》）)】]';

/** Whether a stretch begins or ends inside a pair of marks: what stands between them is cited as a whole. */
export function isTorn(text: string, { start, end }: Span, opening = OPENING, closing = CLOSING): boolean {
  let open = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charAt(i);
    if (opening.includes(unit)) open++;
    else if (closing.includes(unit) && --open < 0) return true;
  }
  return open > 0;
}
