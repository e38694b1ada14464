/** Whether both texts have a stretch of so many units; `idle`: stretches that say nothing. Not global. */
export function sharesStretch(one: string, other: string, length: number, idle?: RegExp): boolean {
  for (let k = 0; k + length <= one.length; k++) {
    const piece = one.slice(k, k + length);
    if (other.includes(piece) && !idle?.test(piece)) return true;
  }
  return false;
}
