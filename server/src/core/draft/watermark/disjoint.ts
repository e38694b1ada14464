import type { Span } from '../../text/span';

/** Several ascending lists as one; of spans that overlap that of the earlier list counts. */
export function disjoint<T extends Span>(lists: readonly (readonly T[])[]): readonly T[] {
  let kept: readonly T[] = [];
  for (const list of lists) {
    if (list.length === 0) continue;
    let next = 0;
    const free = list.filter((span) => {
      while (next < kept.length && (kept[next]?.end ?? 0) <= span.start) next++;
      return span.end <= (kept[next]?.start ?? span.end);
    });
    kept = [...kept, ...free].sort((a, b) => a.start - b.start);
  }
  return kept;
}
