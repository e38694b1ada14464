import type { Draft, Finding } from '../../core/index';
import { type CheckedFile, partOf, placeOf, type Reporter, type Write } from './reporter';

/** One JSON object over the whole run, a file a line. Its shape is a promise to other programs: `version` changes with it. */
export function jsonReporter(write: Write): Reporter {
  let separator = '\n';
  return {
    begin: () => write('{"version":1,"files":['),
    render: (file) => partOf(JSON.stringify(toJson(file))),
    add: ({ text }) => {
      write(separator + text);
      separator = ',\n';
    },
    end: (summary, unusedIgnores) => {
      const rest = JSON.stringify(unusedIgnores ? { summary, unusedIgnores } : { summary });
      write(`\n],${rest.slice(1)}\n`);
    },
  };
}

function toJson({ path, characters, encoding, draft, findings }: CheckedFile) {
  return { path, characters, encoding, findings: findings.map((finding) => findingToJson(draft, finding)) };
}

function findingToJson(draft: Draft, finding: Finding) {
  const { rule, family, severity, message, offset, length } = finding;
  const end = placeOf(draft, offset + length);
  return {
    rule,
    family,
    severity,
    message,
    offset,
    length,
    text: textOf(draft, offset, length),
    ...placeOf(draft, offset),
    endLine: end.line,
    endColumn: end.column,
    fixes: finding.fixes.map((fix, index) => ({
      title: fix.title,
      kind: fix.kind,
      preferred: index === 0,
      edits: fix.edits.map((edit) => ({ offset: edit.offset, length: edit.length, newText: edit.newText })),
    })),
    related: finding.related.map((one) => ({
      message: one.message,
      ...placeOf(draft, one.offset),
      text: textOf(draft, one.offset, one.length),
    })),
  };
}

function textOf(draft: Draft, offset: number, length: number): string {
  return draft.text.slice(offset, offset + length);
}
