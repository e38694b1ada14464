import { CollocationMatcher } from './collocations';
import { ConfusableMatcher } from './confusableMatcher';
import { GapFilter } from './gapFilter';
import { ALLOWED, COLLOCATIONS, FIRM_FORMS, FORMS, LOOK_ALIKES, WORDS } from './idiomTables.generated';
import { NearMissMatcher } from './nearMiss';
import { OFFICIAL_PHRASES } from './officialPhrases';
import { PairTable } from './pairTable';
import { PhraseSlipMatcher } from './phraseSlips';
import { RIGHT_WORDS } from './rightWords';
import { ShapeSlipMatcher } from './shapeSlips';
import { shapeNeighbours } from './shapes';
import { alike } from './similar';

/** The layers that the table of pairs leads to, and the table. */
interface PairLayers {
  readonly pairs: PairTable;
  readonly confusables: ConfusableMatcher;
  /** The right words that hold a short wrong form, by the form. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly phraseSlips: PhraseSlipMatcher;
  readonly shapeSlips: ShapeSlipMatcher;
}

/** What is looked for in every text: also what the filter of gaps leads to. */
export interface LexiconLayers extends PairLayers {
  readonly gaps: GapFilter;
  readonly nearMisses: NearMissMatcher;
  readonly collocations: CollocationMatcher;
}

let pairLayers: PairLayers | undefined;
let layers: LexiconLayers | undefined;

/** Built when the first text is read. */
export function lexiconLayers(): LexiconLayers {
  layers ??= withGaps(overPairs());
  return layers;
}

/** The half that the table of pairs leads to. */
export function overPairs(): PairLayers {
  pairLayers ??= buildPairLayers();
  return pairLayers;
}

function buildPairLayers(): PairLayers {
  const pairs = new PairTable(WORDS);
  return {
    pairs,
    confusables: new ConfusableMatcher(pairs),
    holders: holdersIn(RIGHT_WORDS),
    phraseSlips: new PhraseSlipMatcher(OFFICIAL_PHRASES, alike, pairs),
    shapeSlips: new ShapeSlipMatcher({ words: WORDS, met: LOOK_ALIKES }, shapeNeighbours(), pairs),
  };
}

function withGaps(known: PairLayers): LexiconLayers {
  const gaps = new GapFilter(known.pairs);
  return {
    ...known,
    gaps,
    nearMisses: new NearMissMatcher({ forms: FORMS, firm: FIRM_FORMS, allowed: ALLOWED }, alike, gaps),
    collocations: new CollocationMatcher({ collocations: COLLOCATIONS, allowed: ALLOWED }, alike, gaps),
  };
}

/** Words by every two characters that stand side by side in them. */
function holdersIn(words: string): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const word of words.trim().split(/\s+/)) {
    for (let at = 0; at + 2 <= word.length; at++) {
      const form = word.slice(at, at + 2);
      const known = holders.get(form);
      if (known) known.push(word);
      else holders.set(form, [word]);
    }
  }
  return holders;
}
