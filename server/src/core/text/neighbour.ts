/** Whether one of `others` stands right behind a `unit` (`step` 1) or right ahead of one (-1). A look at each `unit`, no more. */
export function isBeside(text: string, unit: string, others: string, step: 1 | -1): boolean {
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
    const other = text.charAt(at + step);
    if (other !== '' && others.includes(other)) return true;
  }
  return false;
}
