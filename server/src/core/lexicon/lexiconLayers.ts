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

/** The wrong forms that were written down one by one, and the table of pairs that all layers share. */
interface LexiconLists {
  readonly pairs: PairTable;
  readonly gaps: GapFilter;
  readonly confusables: ConfusableMatcher;
  /** The right words that hold a short wrong form, by the form. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

/** What is looked for in every text. */
export interface LexiconLayers extends LexiconLists {
  readonly nearMisses: NearMissMatcher;
  readonly collocations: CollocationMatcher;
  readonly phraseSlips: PhraseSlipMatcher;
  readonly shapeSlips: ShapeSlipMatcher;
}

let lists: LexiconLists | undefined;
let layers: LexiconLayers | undefined;

/** Built when the first text is read. */
export function lexiconLayers(): LexiconLayers {
  layers ??= buildLayers(lexiconLists());
  return layers;
}

/** Builds a good part of it ahead of the first text, for a host that has the time. */
export function prepareLexicon(): void {
  lexiconLists();
}

function lexiconLists(): LexiconLists {
  lists ??= buildLists();
  return lists;
}

function buildLists(): LexiconLists {
  const pairs = new PairTable(WORDS);
  const gaps = new GapFilter(pairs);
  return {
    pairs,
    gaps,
    confusables: new ConfusableMatcher(pairs),
    holders: holdersIn(RIGHT_WORDS),
  };
}

function buildLayers(known: LexiconLists): LexiconLayers {
  const { pairs, gaps } = known;
  return {
    ...known,
    nearMisses: new NearMissMatcher({ forms: FORMS, firm: FIRM_FORMS, allowed: ALLOWED }, alike, gaps),
    collocations: new CollocationMatcher({ collocations: COLLOCATIONS, allowed: ALLOWED }, alike, gaps),
    phraseSlips: new PhraseSlipMatcher(OFFICIAL_PHRASES, alike, pairs),
    shapeSlips: new ShapeSlipMatcher({ words: WORDS, met: LOOK_ALIKES }, shapeNeighbours(), pairs),
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
