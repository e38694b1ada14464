import type { Draft } from '../draft/draft';
import type { Paragraph } from '../draft/paragraph';
import { type Finding, familyOf } from '../rules/define';

/** What a comment of a Markdown draft says: `<!-- jianggao-ignore typo/idiom layout -->`, or without ids: everything. */
const COMMENT = /^<!--\s*jianggao-ignore(?=[\s-])([^>]*)-->/u;

/** Findings that begin in no paragraph ahead of which a comment switches their rule or family off. Markdown only. */
export function filterCommented(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  if (draft.markup !== 'markdown' || !draft.text.includes('jianggao-ignore')) return findings;
  const silenced = silencedLines(draft.paragraphs);
  return findings.filter(({ rule, offset }) => {
    const names = silenced.get(draft.lines.lineAt(offset));
    return !names || (names.size > 0 && !names.has(rule) && !names.has(familyOf(rule)));
  });
}

/** 0-based line → ids and families that are silent in it; none: all are. Comments may stand one below the other. */
function silencedLines(paragraphs: readonly Paragraph[]): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, ReadonlySet<string>>();
  let waiting: ReadonlySet<string> | undefined;
  for (const { index, kind, text } of paragraphs) {
    if (kind === 'blank') continue;
    if (kind !== 'markup') {
      if (waiting) silenced.set(index, waiting);
      waiting = undefined;
      continue;
    }
    const names = COMMENT.exec(text.trim())?.[1]
      ?.split(/[\s,，、]+/u)
      .filter((name) => name !== '');
    if (!names) continue;
    const isAll = names.length === 0 || waiting?.size === 0;
    waiting = new Set(isAll ? [] : [...(waiting ?? []), ...names]);
  }
  return silenced;
}
