/** A half-open range of UTF-16 code units, `[start, end)`. The only unit of position in the project. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
