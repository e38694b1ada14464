import { lexiconLayers } from './lexiconLayers';
import { PairRole } from './pairRole';

const OPENING = PairRole.formHead | PairRole.phrase;

/** Whether an idiom or a set phrase may open with two units: one look at a table. */
export function mayOpenPhrase(first: number, second: number): boolean {
  return lexiconLayers().pairs.hasUnits(first, second, OPENING);
}

/** Whether an idiom or a set phrase of more than so many units stands at a place of a text. */
export function opensPhrase(text: string, at: number, units: number): boolean {
  const { nearMisses, phraseSlips } = lexiconLayers();
  return nearMisses.opensAt(text, at, units) || phraseSlips.opensAt(text, at, units);
}
