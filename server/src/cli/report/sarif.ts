import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Region, ReportingDescriptor, Result } from 'sarif';
import { type Draft, type Finding, type Rule, rules, type Severity } from '../../core/index';
import { STANDARD_INPUT } from '../files';
import { partOf, placeOf, type Reporter, type Write } from './reporter';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0, one run, a result a line. */
export function sarifReporter(write: Write, version: string): Reporter {
  let separator = '\n';
  return {
    begin: () => {
      const tool = { driver: { name: 'jianggao', version, language: 'zh-CN', rules: rules.map(describe) } };
      const head = JSON.stringify({ tool, columnKind: 'utf16CodeUnits' }).slice(0, -1);
      write(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head},"results":[`);
    },
    render: ({ path: file, draft, findings }) =>
      partOf(findings.map((finding) => JSON.stringify(toResult(file, draft, finding))).join(',\n')),
    add: ({ text }) => {
      if (text === '') return;
      write(separator + text);
      separator = ',\n';
    },
    end: () => write('\n]}]}\n'),
  };
}

function describe(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    defaultConfiguration: { enabled: !rule.optIn, level: LEVELS[rule.severity] },
  };
}

function toResult(file: string, draft: Draft, finding: Finding): Result {
  const uri = uriOf(file);
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locate(uri, draft, finding.offset, finding.length)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((one) => ({
        ...locate(uri, draft, one.offset, one.length),
        message: { text: one.message },
      })),
    }),
    ...(finding.fixes.length > 0 && {
      fixes: finding.fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: fix.edits.map((edit) => ({
              deletedRegion: region(draft, edit.offset, edit.length),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  };
}

function locate(uri: string, draft: Draft, offset: number, length: number): Location {
  return { physicalLocation: { artifactLocation: { uri }, region: region(draft, offset, length) } };
}

function region(draft: Draft, offset: number, length: number): Region {
  const start = placeOf(draft, offset);
  const end = placeOf(draft, offset + length);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative path stays relative, as the readers of SARIF expect it; anything else becomes a file address. */
function uriOf(file: string): string {
  if (file === STANDARD_INPUT) return 'stdin';
  const relative = path.relative('.', file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
