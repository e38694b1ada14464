import { type Finding, nameOfPlaceholder } from '../../core/index';
import type { Context } from '../context';
import { spanOf, toRange } from '../convert';
import type { Checked } from '../documents';
import { PLACEHOLDERS, type Placeholder, type PlaceholdersParams, type PlaceholdersResult } from '../protocol';

/** The rule whose findings are the placeholders: one that is ignored or turned off is not listed. */
const RULE = 'placeholder/unfilled';

/** Characters of the line that are shown on either side. */
const CONTEXT = 16;

/** Answers the request of the placeholder list. */
export function registerPlaceholders({ connection, documents, guard }: Context): void {
  const nothing: PlaceholdersResult = { version: null, placeholders: [] };
  connection.onRequest(
    PLACEHOLDERS,
    guard.request(PLACEHOLDERS, nothing, async ({ uri }: PlaceholdersParams): Promise<PlaceholdersResult> => {
      const checked = await documents.checked(uri);
      if (!checked) return nothing;
      const found = checked.findings.filter(({ rule }) => rule === RULE);
      return { version: checked.version, placeholders: found.map((finding) => placeholder(checked, finding)) };
    }),
  );
}

function placeholder({ draft }: Checked, finding: Finding): Placeholder {
  const { text, lines } = draft;
  const { start, end } = spanOf(finding);
  const line = lines.lineAt(start);
  const lineStart = lines.starts[line] ?? 0;
  const lineEnd = lines.endOf(line);
  return {
    range: toRange(lines, { start, end }),
    text: text.slice(start, end),
    name: nameOfPlaceholder(text.slice(lineStart, lineEnd), { start: start - lineStart, end: end - lineStart }),
    before: text.slice(Math.max(lineStart, start - CONTEXT), start).trimStart(),
    after: text.slice(end, Math.min(lineEnd, end + CONTEXT)).trimEnd(),
  };
}
