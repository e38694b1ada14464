import { overPairs } from '../lexicon/lexiconLayers';
import { seams } from '../lexicon/seams';
import { alike } from '../lexicon/similar';
import { screens } from '../text/screens';

/** Builds a part of the tables that the first text needs ahead of it, for a host that has the time. */
export function prepareTables(): void {
  overPairs();
  seams();
  // The first question takes the readings apart.
  alike('', '');
  screens.build();
}
