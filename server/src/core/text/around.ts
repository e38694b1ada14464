/**
 * Where begins what `at` stands in: behind the last of these marks that is at `at` or ahead of it; 0 where none is. `marks` are
 * single units. One search backward for each.
 */
export function behindLast(text: string, marks: string, at = text.length): number {
  let last = -1;
  for (let k = 0; k < marks.length; k++) last = Math.max(last, text.lastIndexOf(marks.charAt(k), at));
  return last + 1;
}

/** What is said since the last of these marks ahead of `at`, the last `reach` units of it. */
export function saidAhead(text: string, at: number, marks: string, reach: number): string {
  const near = text.slice(Math.max(0, at - reach), at);
  return near.slice(behindLast(near, marks));
}

/** What is said from `at` up to the first of these marks, the first `reach` units of it. */
export function saidBehind(text: string, at: number, marks: string, reach = text.length): string {
  const limit = Math.min(text.length, at + reach);
  let end = at;
  while (end < limit && !marks.includes(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** Whether two places stand in one sentence and less than `reach` apart, as two do that are told apart. */
export function inOneSentence(text: string, one: number, other: number, reach: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return to - from < reach && !/[。！？\n]/.test(text.slice(from, to));
}
