import type { Draft, Finding, Severity } from '../../core/index';
import { partOf, placeOf, type Reporter, type Write } from './reporter';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. */
export function githubReporter(write: Write): Reporter {
  return {
    begin: () => {},
    render: ({ path, draft, findings }) => partOf(findings.map((finding) => annotation(path, draft, finding)).join('')),
    add: ({ text }) => write(text),
    end: () => {},
  };
}

function annotation(path: string, draft: Draft, { severity, rule, message, offset, length }: Finding): string {
  const start = placeOf(draft, offset);
  const end = placeOf(draft, offset + length);
  // Columns hold on one line only.
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
  const where = `file=${property(path)},line=${start.line},endLine=${end.line}${columns}`;
  return `::${LEVELS[severity]} ${where},title=${property(rule)}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
