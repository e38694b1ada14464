import type { Draft } from '../draft/draft';
import type { Markup } from '../draft/paragraph';
import type { Edit, Family, Finding, Fix } from '../rules/define';
import type { Checker } from './checker';
import { applyEdits, compatibleEdits, preferredFix, safeFix } from './fix';
import { joinEdits } from './joinEdits';

/** What body paragraphs and headings begin with; `keep`: whatever stands there. */
export type IndentStyle = 'none' | 'twoFullWidthSpaces' | 'keep';

export interface FormatOptions {
  readonly indent: IndentStyle;
  readonly markup?: Markup;
  /** The draft's file name, for ignores that hold for one draft. */
  readonly name?: string;
}

/** The families whose safe fixes touch marks and blanks, never words. */
const FORMATTED: ReadonlySet<Family> = new Set<Family>(['punctuation', 'layout']);
/** Its fix is the author's to pick where the draft is read; whoever asks for formatting has picked it. */
const ORDINAL_MARK = 'numbering/ordinal-mark';
/** Rules of these families that may change more than marks and blanks. */
const TOO_MUCH: ReadonlySet<string> = new Set(['layout/page-number', 'layout/mojibake']);
const INDENTS: Readonly<Record<Exclude<IndentStyle, 'keep'>, string>> = { none: '', twoFullWidthSpaces: '　　' };
/** A text that has not settled by then is left as it is. */
const MAXIMUM_ROUNDS = 10;

/**
 * Edits that set punctuation, stray blanks, blank lines, marks behind ordinals and indents right; words stay. Rules that are off change
 * nothing, ignored findings stay, and what is formatted once is not changed again.
 */
export function formatEdits(text: string, checker: Checker, options: FormatOptions): readonly Edit[] {
  const rounds: Edit[][] = [];
  let current = text;
  while (rounds.length < MAXIMUM_ROUNDS) {
    const { draft, findings } = checker.check(current, options.markup ?? 'plain', options.name);
    const edits = compatibleEdits([...indentFixes(draft, options.indent), ...findings.flatMap(fixOf)]);
    if (edits.length === 0) break;
    rounds.push(edits);
    current = applyEdits(current, edits);
  }
  return joinEdits(text.length, rounds);
}

function fixOf(finding: Finding): Fix[] {
  if (finding.rule === ORDINAL_MARK) return [preferredFix(finding) ?? []].flat();
  if (!FORMATTED.has(finding.family) || TOO_MUCH.has(finding.rule)) return [];
  return [safeFix(finding) ?? []].flat();
}

function indentFixes({ paragraphs, markup }: Draft, style: IndentStyle): Fix[] {
  if (style === 'keep' || markup === 'markdown') return [];
  const wanted = INDENTS[style];
  return paragraphs.flatMap(({ kind, start, indent, text }): Fix[] => {
    if ((kind !== 'body' && kind !== 'heading') || text.slice(0, indent) === wanted) return [];
    return [{ title: '', kind: 'safe', edits: [{ offset: start, length: indent, newText: wanted }] }];
  });
}
