/** A stretch of the wrong form and what takes its place. */
export interface Difference {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/**
 * The places in which two forms differ, in offsets of `wrong`. Forms of one length are compared unit by unit; else what stands
 * between the common head and the common tail is one difference.
 */
export function differences(wrong: string, right: string): readonly Difference[] {
  if (wrong.length !== right.length) return [between(wrong, right)];
  const found: Difference[] = [];
  for (let i = 0; i < wrong.length; i++) {
    if (wrong[i] === right[i]) continue;
    let end = i + 1;
    while (end < wrong.length && wrong[end] !== right[end]) end++;
    found.push({ offset: i, length: end - i, newText: right.slice(i, end) });
    i = end;
  }
  return found;
}

function between(wrong: string, right: string): Difference {
  const least = Math.min(wrong.length, right.length);
  let head = 0;
  while (head < least && wrong[head] === right[head]) head++;
  let tail = 0;
  while (tail < least - head && wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  return { offset: head, length: wrong.length - head - tail, newText: right.slice(head, right.length - tail) };
}
