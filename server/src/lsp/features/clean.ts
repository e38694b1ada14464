import type { CodeAction } from 'vscode-languageserver';
import {
  compatibleEdits,
  type Draft,
  type Edit,
  type Family,
  type Finding,
  familyOf,
  fixAllEdits,
  rules,
  safeFix,
} from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { toTextEdits } from '../convert';
import type { Checked } from '../documents';
import { CLEAN, type CleanParams, type CleanResult, type Removed } from '../protocol';

/** Not below `source.fixAll`: what deletes lines never runs on save unless it is named. */
export const CLEAN_KIND = 'source.jianggao.clean';

/** What a downloaded draft brings along that is not the speech. */
const CLEANED: ReadonlySet<Family> = new Set(['watermark', 'layout']);

/** The action that cleans the draft; none where there is nothing to clean. */
export function cleanAction({ checked }: ActionRequest): CodeAction[] {
  if (!checked.findings.some(isCleaned)) return [];
  const data: ActionData = { uri: checked.uri, version: checked.version, change: 'clean' };
  return [{ title: '清理讲稿：删去广告、水印和多余的空白', kind: CLEAN_KIND, data }];
}

/** The edits that clean the draft, whole lines included. */
export function cleanEdits({ draft, name, markup, profile }: Checked): readonly Edit[] {
  return fixAllEdits(draft.text, profile.checker, markup, isCleaned, name).edits;
}

/** Answers the request of the command `jianggao.cleanDraft`. */
export function registerClean({ connection, documents, guard }: Context): void {
  const nothing: CleanResult = { version: null, edits: [], removed: [] };
  connection.onRequest(
    CLEAN,
    guard.request(CLEAN, nothing, async ({ uri, version }: CleanParams): Promise<CleanResult> => {
      const checked = await documents.checked(uri);
      if (!checked || checked.version !== version) return nothing;
      const edits = toTextEdits(checked.draft.lines, cleanEdits(checked));
      return { version, edits, removed: edits.length > 0 ? removedFrom(checked) : [] };
    }),
  );
}

function isCleaned(finding: Finding): boolean {
  return CLEANED.has(finding.family) && safeFix(finding) !== undefined;
}

type LineKind = NonNullable<ReturnType<Draft['watermarks']['lines']['get']>>['kind'];

/** What a line is that goes as a whole. */
const LINES: Readonly<Record<LineKind, string>> = {
  seller: '广告行',
  scraping: '网站套话行',
  echo: '残句行',
  boilerplate: '网页文字行',
};

/** What goes by the other rules. Not their titles: those say what is right, or name several things at once. */
export const NAMES: Readonly<Record<string, string>> = {
  'watermark/inline': '段落中的广告',
  'layout/invisible': '看不见的字符',
  'layout/no-break-space': '特殊空格',
  'layout/full-width': '全角字符',
  'layout/trailing-space': '行尾空白',
  'layout/blank-lines': '多余空行',
  'layout/page-number': '页码行',
};

function nameOf({ rule, offset }: Finding, { lines, watermarks }: Draft): string {
  const line = rule === 'watermark/inline' ? undefined : watermarks.lines.get(lines.lineAt(offset));
  if (line && familyOf(rule) === 'watermark')
    return line.kind === 'echo' && line.minor ? '重复的标题' : LINES[line.kind];
  return NAMES[rule] ?? rules.find(({ id }) => id === rule)?.title ?? rule;
}

/**
 * What the author sees go: the findings in the draft as it is, by kind. Not counted is what goes with another, such as blanks at the
 * end of a line that is taken out, and what later rounds tidy up behind them.
 */
function removedFrom({ draft, findings }: Checked): Removed[] {
  const fixes = findings.filter(isCleaned).flatMap((finding) => {
    const fix = safeFix(finding);
    return fix ? [{ finding, fix }] : [];
  });
  const taken = new Set(compatibleEdits(fixes.map(({ fix }) => fix)));
  const counts = new Map<string, number>();
  for (const { finding, fix } of fixes) {
    if (!fix.edits.every((edit) => taken.has(edit))) continue;
    const name = nameOf(finding, draft);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}
