import type { Finding } from '../rules/define';
import { isBlank } from '../text/chars';

/** A finding that the author does not want to see again, known by content so that it survives edits and moves around it. */
export interface Ignore {
  /** The rule's id. */
  readonly rule: string;
  /** The text of the finding. */
  readonly text: string;
  /** Neighbouring characters; absent where the text is to be ignored in every place. */
  readonly before?: string;
  readonly after?: string;
}

/** How many characters of each neighbour tell one place from another. */
const NEIGHBOURS = 8;

/** The ignore of exactly this finding in this place. */
export function ignoreHere(text: string, finding: Finding): Ignore {
  return { ...ignoreEverywhere(text, finding), ...neighbours(text, finding) };
}

/** The ignore of this finding's text wherever the rule reports it. */
export function ignoreEverywhere(text: string, finding: Finding): Ignore {
  return { rule: finding.rule, text: text.slice(finding.offset, finding.offset + finding.length) };
}

/** Findings that no ignore covers, and the ignores that covered none. */
export function filterIgnored(
  text: string,
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): { findings: readonly Finding[]; unused: readonly Ignore[] } {
  if (ignores.length === 0) return { findings, unused: [] };
  const byText = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    const key = `${ignore.rule}\n${ignore.text}`;
    const same = byText.get(key);
    if (same) same.push(ignore);
    else byText.set(key, [ignore]);
  }
  const used = new Set<Ignore>();
  const kept = findings.filter((finding) => {
    const candidates = byText.get(`${finding.rule}\n${text.slice(finding.offset, finding.offset + finding.length)}`);
    if (!candidates) return true;
    const here = neighbours(text, finding);
    const hit = candidates.find(
      (one) =>
        (one.before === undefined || one.before === here.before) &&
        (one.after === undefined || one.after === here.after),
    );
    if (hit) used.add(hit);
    return !hit;
  });
  return { findings: kept, unused: ignores.filter((ignore) => !used.has(ignore)) };
}

function neighbours(text: string, finding: Finding): { before: string; after: string } {
  let before = '';
  for (let i = finding.offset - 1; i >= 0 && before.length < NEIGHBOURS && !isLineBreak(text[i]); i--) {
    if (!isBlank(text.charCodeAt(i))) before = text[i] + before;
  }
  let after = '';
  for (
    let i = finding.offset + finding.length;
    i < text.length && after.length < NEIGHBOURS && !isLineBreak(text[i]);
    i++
  ) {
    if (!isBlank(text.charCodeAt(i))) after += text[i];
  }
  return { before, after };
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
