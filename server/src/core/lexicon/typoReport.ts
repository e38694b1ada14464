import { type Difference, differences } from '../text/difference';
import type { OfficeWords } from './officeWords';
import { SOURCES, type SourceKey } from './sources';
import type { TypoEntry, TypoHit, TypoKind } from './typoEntry';
import { typosIn } from './typos';

/** A hit as a rule reports it. */
export interface TypoReport {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly fixes: readonly [
    { readonly title: string; readonly kind: 'safe' | 'suggest'; readonly edits: Difference[] },
  ];
}

/** What a rule of the lexicon is given. */
interface TypoContext {
  readonly paragraph: { readonly text: string };
  readonly conventions: OfficeWords;
  report(report: TypoReport): void;
}

/** The check of a rule about typos of one kind. */
export function reportTypos(kind: TypoKind): (context: TypoContext) => void {
  return ({ paragraph: { text }, conventions, report }) => {
    for (const hit of typosIn(text, conventions)) if (hit.entry.kind === kind) report(typoReport(hit));
  };
}

const SEVERITY = { certain: 'error', likely: 'warning', variant: 'information' } as const;
const VERDICT = { certain: '应为', likely: '疑应为', variant: '宜写作' } as const;
const CAUSE = { sound: '音同或音近致误', shape: '形近致误', meaning: '义近混用', norm: '异形词' } as const;

/** Says what is wrong, why and by which source; the edits touch only the characters that differ. */
export function typoReport({ start, end, entry }: TypoHit): TypoReport {
  const { wrong, right, tier } = entry;
  return {
    offset: start,
    length: end - start,
    message: `“${wrong}”${VERDICT[tier]}“${right}”：${reason(entry)}`,
    severity: SEVERITY[tier],
    fixes: [
      {
        title: `改为“${right}”`,
        kind: tier === 'certain' ? 'safe' : 'suggest',
        edits: differences(wrong, right).map((one) => ({ ...one, offset: start + one.offset })),
      },
    ],
  };
}

function reason({ wrong, right, cause, source }: TypoEntry): string {
  if (source === undefined) return '本单位约定';
  const citation = SOURCES[source as SourceKey] ?? source;
  if (cause === 'norm') return citation;
  if (isReordered(wrong, right)) return `字序颠倒，${citation}`;
  const [only, ...more] = differences(wrong, right);
  if (only && more.length === 0 && only.newText === '')
    return `多了“${wrong.slice(only.offset, only.offset + only.length)}”，${citation}`;
  if (only && more.length === 0 && only.length === 0) return `少了“${only.newText}”，${citation}`;
  const swapped = only && more.length === 0 && only.length === 1 && only.newText.length === 1;
  const pair = swapped ? `“${wrong.charAt(only.offset)}”与“${only.newText}”` : '';
  return `${pair}${CAUSE[cause]}，${citation}`;
}

/** Whether the two forms hold the same characters in another order. */
function isReordered(wrong: string, right: string): boolean {
  return wrong.length === right.length && [...wrong].sort().join('') === [...right].sort().join('');
}
