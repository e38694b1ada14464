import { type Finding, type Severity, safeFix } from '../../core/index';
import { SEVERITIES, SEVERITY_NAMES } from '../severity';
import { type CheckedFile, placeOf, type Reporter, type Summary, type Write } from './reporter';
import { bold, dim, type Paint, padEnd, paint, printable } from './terminal';

const PAINTS: Readonly<Record<Severity, Paint>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };

/** For people: grouped by file, `行:列  级别  问题  规则`, and a closing line. */
export function textReporter(write: Write, colours: boolean): Reporter {
  let fixable = 0;
  return {
    begin: () => {},
    render: (file) => {
      if (file.findings.length === 0) return { text: '', fixable: 0 };
      return {
        text: `${bold(printable(file.path), colours)}\n${rows(file, colours)}\n`,
        fixable: file.findings.filter((finding) => safeFix(finding)).length,
      };
    },
    add: (part) => {
      fixable += part.fixable;
      if (part.text !== '') write(part.text);
    },
    end: (summary, unusedIgnores) => {
      write(`${closing(summary, fixable)}\n`);
      for (const { rule, text, in: name, line } of unusedIgnores ?? []) {
        const place = line === undefined ? name : `${name}:${line}`;
        write(`未用到的忽略：${rule} “${printable(text)}”${place === undefined ? '' : `（${printable(place)}）`}\n`);
      }
    },
  };
}

function rows({ draft, findings }: CheckedFile, colours: boolean): string {
  const places = findings.map((finding) => {
    const { line, column } = placeOf(draft, finding.offset);
    return `${line}:${column}`;
  });
  const width = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  return findings
    .map((finding, index) => `  ${padEnd(places[index] ?? '', width)}  ${row(finding, colours)}\n`)
    .join('');
}

function row({ severity, message, rule }: Finding, colours: boolean): string {
  return `${paint(SEVERITY_NAMES[severity], PAINTS[severity], colours)}  ${printable(message)}  ${dim(rule, colours)}`;
}

function closing(summary: Summary, fixable: number): string {
  if (summary.findings === 0) return `检查了 ${summary.files} 个文件，没有发现问题。`;
  const counts = SEVERITIES.filter((severity) => summary[severity] > 0)
    .map((severity) => `${SEVERITY_NAMES[severity]} ${summary[severity]}`)
    .join('，');
  const hint = fixable > 0 ? `其中 ${fixable} 处可用 jianggao fix 自动改正。` : '';
  return `检查了 ${summary.files} 个文件，发现 ${summary.findings} 个问题：${counts}。${hint}`;
}
