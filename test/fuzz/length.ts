/** How long a run is to be: `npm test` takes the short form, `npm run test:long` the long one. */
export const isLong = process.env.JIANGGAO_LONG === '1';

/** How many times a property is tried. A seed makes one run like another; the long form takes another one every time. */
export function runs(short: number, long: number): { numRuns: number; seed?: number } {
  const seed = process.env.JIANGGAO_SEED;
  if (seed !== undefined) return { numRuns: isLong ? long : short, seed: Number(seed) };
  return isLong ? { numRuns: long } : { numRuns: short, seed: 20_240_601 };
}
