import type { ConfusableSource } from './authoring';
import { everyday } from './everyday';
import { fieldTurns, fieldWords } from './fields';
import { gf1001 } from './gf1001';
import { idioms } from './idioms';
import { mistypes } from './mistypes';
import { official } from './official';
import { phrases } from './phrases';
import { reversals } from './reversals';
import { slips } from './slips';
import { strokes } from './strokes';
import { halves, turns } from './turns';
import { words } from './words';

/** Every reviewed wrong form that is a word or an idiom. */
export const plainConfusables: readonly ConfusableSource[] = [
  ...idioms,
  ...official,
  ...words,
  ...slips,
  ...mistypes,
  ...reversals,
  ...strokes,
  ...halves,
  ...fieldWords,
  ...everyday,
  ...gf1001,
];

/** Those that are wrong in a set turn only. */
export const turnConfusables: readonly ConfusableSource[] = [...phrases, ...turns, ...fieldTurns];
