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
  /** The one draft that it holds for: its file's name (`会议讲话.txt`) or its title. Absent: every draft. */
  readonly in?: string;
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

/** The ignore of this finding's text in the draft of this name (a file's name, or a title). */
export function ignoreInDraft(text: string, finding: Finding, name: string): Ignore {
  return { ...ignoreEverywhere(text, finding), in: name };
}

/** Reads ignores from a value of unknown shape; says in Chinese what is wrong with it and leaves that out. */
export function readIgnores(value: unknown, problem: (text: string) => void): Ignore[] | undefined {
  if (!Array.isArray(value)) {
    problem('应为列表');
    return undefined;
  }
  const ignores = value.filter(isIgnore);
  if (ignores.length < value.length) problem(`有 ${value.length - ignores.length} 项缺少 rule 或 text`);
  return ignores;
}

export function isIgnore(value: unknown): value is Ignore {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, text, before, after, in: name } = value as Record<string, unknown>;
  const isText = (one: unknown) => typeof one === 'string';
  return isText(rule) && isText(text) && [before, after, name].every((one) => one === undefined || isText(one));
}

/** Findings that no ignore covers, and the ignores that covered none. `names`: the draft's file name and title, where it has them. */
export function filterIgnored(
  text: string,
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  names: readonly string[] = [],
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
        (one.in === undefined || names.includes(one.in)) &&
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
