import type { Draft } from '../draft/draft';
import { type Finding, familyOf } from '../rules/define';
import { unknownRules } from './settings';

/** What a comment of a Markdown draft says: `<!-- jianggao-ignore typo/idiom layout -->`, or without ids: everything. */
const COMMENT = /^<!--\s*jianggao-ignore(?=[\s-])([^>]*)-->/u;

/** A comment that silences rules in the paragraph below it. */
interface IgnoreComment {
  /** Its own line, 0-based. */
  readonly line: number;
  readonly text: string;
  /** Ids and families; none: everything. */
  readonly names: readonly string[];
  /** The line of the paragraph below; absent where there is none. */
  readonly target?: number;
}

/** What of a comment silences nothing. */
export interface IdleComment {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  /** The id or family that has no finding to silence; absent: the comment names none, and there is no finding at all. */
  readonly name?: string;
}

/** Findings that begin in no paragraph ahead of which a comment switches their rule or family off. Markdown only. */
export function filterCommented(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  const comments = commentsOf(draft);
  if (comments.length === 0) return findings;
  const byTarget = new Map<number, IgnoreComment[]>();
  for (const comment of comments) {
    if (comment.target === undefined) continue;
    const known = byTarget.get(comment.target);
    if (known) known.push(comment);
    else byTarget.set(comment.target, [comment]);
  }
  return findings.filter((finding) => {
    const above = byTarget.get(draft.lines.lineAt(finding.offset)) ?? [];
    return !above.some(({ names }) => names.length === 0 || names.some((name) => covers(name, finding)));
  });
}

/** The names in comments of a draft that are neither a rule nor a family, with their 0-based lines. */
export function unknownInComments(draft: Draft): { readonly line: number; readonly name: string }[] {
  return commentsOf(draft).flatMap(({ line, names }) => unknownRules(names).map((name) => ({ line, name })));
}

/**
 * What of a draft's comments silences nothing. `check` tells the findings of a text; it is asked once, for the draft without
 * its comments, where there are any.
 */
export function idleComments(draft: Draft, check: (text: string) => readonly Finding[]): IdleComment[] {
  const comments = commentsOf(draft);
  if (comments.length === 0) return [];
  // As long as before, so that every place stays where it is.
  const findings = check(draft.text.replaceAll('jianggao-ignore', 'jianggao_ignore'));
  return comments.flatMap(({ line, text, names, target }) => {
    const here = findings.filter((finding) => draft.lines.lineAt(finding.offset) === target);
    if (names.length === 0) return here.length > 0 ? [] : [{ line, text }];
    return names
      .filter((name) => unknownRules([name]).length === 0 && !here.some((finding) => covers(name, finding)))
      .map((name) => ({ line, text, name }));
  });
}

function covers(name: string, { rule }: Finding): boolean {
  return name === rule || name === familyOf(rule);
}

/** In their order. Several may stand one below the other ahead of a paragraph. */
function commentsOf({ markup, text: whole, paragraphs }: Draft): IgnoreComment[] {
  if (markup !== 'markdown' || !whole.includes('jianggao-ignore')) return [];
  const comments: IgnoreComment[] = [];
  let waiting: Omit<IgnoreComment, 'target'>[] = [];
  for (const { index, kind, text } of paragraphs) {
    if (kind === 'blank') continue;
    if (kind !== 'markup') {
      for (const comment of waiting) comments.push({ ...comment, target: index });
      waiting = [];
      continue;
    }
    const [comment, names] = COMMENT.exec(text.trim()) ?? [];
    if (comment === undefined || names === undefined) continue;
    waiting.push({ line: index, text: comment, names: names.split(/[\s,，、]+/u).filter((name) => name !== '') });
  }
  return [...comments, ...waiting];
}
