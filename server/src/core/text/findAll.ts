const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. As `matchAll`, but without the copy of the pattern that it makes at each call:
 * rules ask once per paragraph, and mostly find nothing.
 */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return found;
}
