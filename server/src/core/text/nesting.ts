const PAIRS = ['“”', '‘’', '（）', '()', '《》', '〈〉', '【】', '〔〕', '「」', '『』'];
/** By the code of an opening mark the code of its closing one; by that of a closing mark 1; else 0. */
const PARTNER = partnerTable();

function partnerTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pair of PAIRS) {
    table[pair.charCodeAt(0)] = pair.charCodeAt(1);
    table[pair.charCodeAt(1)] = 1;
  }
  return table;
}

/** A mark that closes none of the last few opened is a stray; looking no further keeps the walk linear. */
const LOOK_BACK = 4;

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Brackets and quotation marks of every kind that close within the text and nest, in the order of their opening marks. */
function nestedPairs(text: string): Pair[] {
  const open: { at: number; closer: number }[] = [];
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const partner = PARTNER[unit] as number;
    if (partner === 0) continue;
    if (partner !== 1) {
      open.push({ at, closer: partner });
      continue;
    }
    for (let i = open.length - 1; i >= Math.max(0, open.length - LOOK_BACK); i--) {
      const candidate = open[i];
      if (candidate?.closer !== unit) continue;
      pairs.push({ open: candidate.at, close: at });
      open.length = i;
      break;
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** Tells, for offsets of one text that only grow, which brackets and quotations stand around them. */
export class NestingWalk {
  private readonly pairs: readonly Pair[];
  private readonly around: Pair[] = [];
  private next = 0;

  constructor(text: string) {
    this.pairs = nestedPairs(text);
  }

  /** Opening offsets of the pairs around `at`, outermost first. */
  at(at: number): number[] {
    for (let pair = this.pairs[this.next]; pair && pair.open < at; pair = this.pairs[++this.next]) {
      this.leave(pair.open);
      this.around.push(pair);
    }
    this.leave(at);
    return this.around.map((pair) => pair.open);
  }

  private leave(at: number): void {
    for (let last = this.around.at(-1); last && last.close < at; last = this.around.at(-1)) this.around.pop();
  }
}
