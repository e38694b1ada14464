import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import {
  contains,
  convertLevel,
  type Draft,
  type Edit,
  type Enumeration,
  ORDINAL_FORMS,
  renumberRuns,
  runAt,
  type Section,
  type Span,
  sectionAt,
} from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { toTextEdits } from '../convert';
import type { Parsed } from '../documents';
import { RENUMBER, type RenumberParams, type RenumberResult, type RenumberScope } from '../protocol';

export const RENUMBER_KIND = CodeActionKind.RefactorRewrite;

const TITLES: Readonly<Record<RenumberScope, string>> = {
  run: '这一组重新编号',
  section: '这一部分重新编号',
  draft: '全文重新编号',
};

/** Answers the request of the command `jianggao.renumber`. */
export function registerRenumber({ connection, documents, guard }: Context): void {
  const nothing: RenumberResult = { version: null, edits: [] };
  connection.onRequest(
    RENUMBER,
    guard.request(
      RENUMBER,
      nothing,
      async ({ uri, version, scope, offset }: RenumberParams): Promise<RenumberResult> => {
        const parsed = await documents.parsed(uri);
        if (!parsed || parsed.version !== version) return nothing;
        const edits = editsFor(parsed.draft, scope, offset);
        return { version, edits: toTextEdits(parsed.draft.lines, edits) };
      },
    ),
  );
}

/** At an ordinal: numbering its run, its section and the draft anew, each only where something would change. */
export function renumberActions(request: ActionRequest): CodeAction[] {
  const { checked } = request;
  const at = ordinalAt(request);
  if (!at) return [];
  const { uri, version, draft } = checked;
  // The section that is meant is the smallest one where there is something to do.
  const section = sectionAt(draft.sections, at.offset)
    .reverse()
    .find(({ start }) => editsFor(draft, 'section', start).length > 0);
  const places: readonly [RenumberScope, number | undefined][] = [
    ['run', at.offset],
    ['section', section?.start],
    ['draft', 0],
  ];
  return places.flatMap(([scope, offset]): CodeAction[] => {
    if (offset === undefined || editsFor(draft, scope, offset).length === 0) return [];
    const data: ActionData = { uri, version, change: 'renumber', scope, offset };
    return [{ title: TITLES[scope], kind: RENUMBER_KIND, data }];
  });
}

/** The edits of a `renumber` action. */
export function renumberEdits({ draft }: Parsed, { scope, offset }: ActionData): readonly Edit[] {
  return scope === undefined || offset === undefined ? [] : editsFor(draft, scope, offset);
}

/** At an ordinal: writing its level, or its run where that stands inside a paragraph, in each other form. */
export function convertActions(request: ActionRequest): CodeAction[] {
  const { uri, version, draft } = request.checked;
  const at = ordinalAt(request);
  if (!at) return [];
  const { run, offset } = at;
  return ORDINAL_FORMS.flatMap((form): CodeAction[] => {
    const { sample } = form;
    if (conversion(draft, offset, sample).length === 0) return [];
    const data: ActionData = { uri, version, change: 'convertLevel', offset, form: sample };
    return [{ title: `${run.inline ? '这一组' : '这一层'}改为“${sample}”`, kind: RENUMBER_KIND, data }];
  });
}

/** The edits of a `convertLevel` action. */
export function convertEdits({ draft }: Parsed, { offset, form }: ActionData): readonly Edit[] {
  return offset === undefined || form === undefined ? [] : conversion(draft, offset, form);
}

/** The run at the place that is asked for: on an ordinal, or, where the author asks for the menu, anywhere in its heading. */
function ordinalAt({ checked, params, isAutomatic }: ActionRequest): { run: Enumeration; offset: number } | undefined {
  const { draft } = checked;
  const offset = draft.lines.offsetAt(params.range.start);
  const run = runAt(draft, offset);
  if (!run) return undefined;
  if (run.items.some(({ ordinal }) => touches(ordinal, offset))) return { run, offset };
  const heading: Section | undefined = isAutomatic ? undefined : sectionAt(draft.sections, offset).at(-1);
  return heading && touches(heading.heading, offset) ? { run, offset } : undefined;
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function editsFor(draft: Draft, scope: RenumberScope, offset: number): readonly Edit[] {
  if (scope === 'draft') return renumberRuns(draft);
  if (scope === 'section') {
    const section = sectionAt(draft.sections, offset).at(-1);
    return section ? renumberRuns(draft, section) : [];
  }
  const run = runAt(draft, offset);
  const first = run?.items[0];
  const last = run?.items.at(-1);
  if (!run || !first || !last) return [];
  // A run's stretch holds the runs that are nested in it: only its own ordinals count.
  return renumberRuns(draft, { start: first.ordinal.start, end: last.ordinal.end }).filter((edit) =>
    run.items.some(({ ordinal }) => contains(ordinal, { start: edit.offset, end: edit.offset + edit.length })),
  );
}

/** The edits of a conversion that change something. */
function conversion(draft: Draft, offset: number, sample: string): readonly Edit[] {
  const form = ORDINAL_FORMS.find((one) => one.sample === sample);
  if (!form) return [];
  return convertLevel(draft, offset, form).filter(
    (edit) => draft.text.slice(edit.offset, edit.offset + edit.length) !== edit.newText,
  );
}
