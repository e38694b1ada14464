import type { Crossing } from './crossings';

/** One pattern, sticky, under each of the words that may open it, parted by spaces. */
export function crossed(heads: string, pattern: string, message: string): Crossing[] {
  const sticky = new RegExp(pattern, 'y');
  return heads.split(' ').map((head) => ({ head, pattern: sticky, message }));
}

/** What is said of two constructions that are run into each other. */
export function twice(one: string, other: string): string {
  return `“${one}”与“${other}”两种句式杂糅，留一种`;
}
