import type { Severity } from '../rules/define';
import { FAMILY_NAMES, SEVERITY_NAMES } from './names';
import type { DraftReport, ReportFamily, ReportPlaceholder, ReportSection } from './report';

/**
 * Colours and sizes: an editor's own theme where its variables are there, else the reader's choice of light or dark; black on white in
 * print. Meters are drawn by a gradient of these: a browser's own take the system's choice, which need not be the theme's. In a
 * narrow panel rule ids go, in a narrower one bars: what they say stands in the list of problems, or beside them.
 */
const STYLE = `
:root { color-scheme: light dark; --text: var(--vscode-editor-foreground, CanvasText); --page: var(--vscode-editor-background, Canvas);
  --line: var(--vscode-widget-border, color-mix(in srgb, CanvasText 22%, Canvas)); --quiet: var(--vscode-descriptionForeground, color-mix(in srgb, CanvasText 68%, Canvas));
  --track: color-mix(in srgb, var(--text) 16%, var(--page)); --bar: color-mix(in srgb, var(--text) 60%, var(--page)); }
body { color: var(--text); background: var(--page); font: 1rem/1.7 var(--vscode-font-family, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif); max-width: 58rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.35; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.quiet { color: var(--quiet); } .figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; padding: 0; }
.figures div { display: flex; flex-direction: column-reverse; } .figures dt { color: var(--quiet); } .figures dd { margin: 0; font-size: 1.4rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; } thead th { color: var(--quiet); font-weight: normal; white-space: nowrap; } tbody th { font-weight: normal; }
.number { width: 2.5em; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; } .short { width: 3em; white-space: nowrap; } .message { width: 44%; } .rule { width: 12em; overflow-wrap: normal; } .wide { width: 100%; }
.share span { display: inline-block; min-width: 2.75em; }
.level2 { padding-inline-start: 1.5rem; } .level3 { padding-inline-start: 3rem; } .level4 { padding-inline-start: 4.5rem; } mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
meter { appearance: none; width: 5rem; height: .6rem; border: 0; border-radius: .15rem; background: linear-gradient(to right, var(--bar) var(--share), var(--track) 0); print-color-adjust: exact; forced-color-adjust: none; }
.wide meter { width: 100%; } meter::-webkit-meter-inner-element { display: none; } meter::-moz-meter-bar { background: none; }
@media (max-width: 40rem) { body { padding: 1rem; font-size: .875rem; } h1 { font-size: 1.3rem; } .figures { gap: .25rem 1.25rem; } .figures dd { font-size: 1.1rem; }
  th, td { padding-inline-end: .5rem; } .level2 { padding-inline-start: .75rem; } .level3 { padding-inline-start: 1.5rem; } .level4 { padding-inline-start: 2.25rem; } .message { width: 50%; } .rule { display: none; } }
@media (max-width: 30rem) { .share span { min-width: 0; } .share meter { display: none; } }
@media print { :root { --text: #000; --page: #fff; --line: #999; --quiet: #333; } body { max-width: none; padding: 0; font-size: 10.5pt; } tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
`;

const SECURITY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The report as one HTML page that needs nothing else: no scripts, no addresses, every text of the draft escaped. Charts are tables with
 * meters, so that they are read aloud and printed. `name`: the file's.
 */
export function reportPage(report: DraftReport, name: string): string {
  const title = report.title ?? name;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${SECURITY}">
<title>${escapeHtml(title)} · 讲稿报告</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="quiet">${escapeHtml([name, report.salutation].filter((one) => one !== null && one !== title).join(' · '))}</p>
${summary(report)}
${structure(report)}
${findings(report)}
${placeholders(report.placeholders)}
${sentenceLengths(report)}
</main>
</body>
</html>
`;
}

function summary(report: DraftReport): string {
  const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  const allotted = report.minutes > 0 ? `（限${report.minutes}分）` : '';
  const figures: [string, string][] = [
    ['字数', String(report.characters)],
    ['讲话时间', `${duration(report.seconds)}${allotted}`],
    ['段落', String(report.paragraphs)],
    ['句子', String(report.sentences.count)],
    ['问题', String(total)],
    ['占位符', String(report.placeholders.length)],
  ];
  const list = figures.map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`).join('\n');
  return `<dl class="figures">\n${list}\n</dl>\n<p class="quiet">按每分钟 ${report.charactersPerMinute} 字计算。</p>`;
}

function structure({ sections }: DraftReport): string {
  if (sections.length === 0) return '<h2>结构</h2>\n<p>全文没有分部分。</p>';
  const rows: string[] = [];
  const add = (section: ReportSection) => {
    const level = Math.min(section.level, 4);
    rows.push(
      `<tr><th scope="row" class="level${level}">${escapeHtml(section.text)}</th><td class="number">${section.line}</td><td class="number">${section.characters}</td><td class="number">${duration(section.seconds)}</td><td class="number share">${meter(section.share, 100, `${section.share}%`)}<span>${section.share}%</span></td><td class="number">${section.findings}</td></tr>`,
    );
    section.sections.forEach(add);
  };
  sections.forEach(add);
  return table(
    '结构',
    ['标题', '行', '字数', '时间', '占全文', '问题'],
    ['', 'number', 'number', 'number', 'number', 'number'],
    rows,
  );
}

function findings({ families }: DraftReport): string {
  if (families.length === 0) return '<h2>问题</h2>\n<p>没有发现问题。</p>';
  return `<h2>问题</h2>\n${families.map(familyTable).join('\n')}`;
}

function familyTable({ family, counts, findings: list }: ReportFamily): string {
  const kinds = (Object.keys(SEVERITY_NAMES) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}`);
  const rows = list.map(
    ({ line, severity, message, text, rule }) =>
      `<tr><td class="number">${line}</td><td class="short">${SEVERITY_NAMES[severity]}</td><td class="message">${escapeHtml(message)}</td><td>${escapeHtml(text)}</td><td class="quiet rule">${escapeHtml(rule)}</td></tr>`,
  );
  const head = ['行', '级别', '说明', '原文', '规则'];
  return `<h3>${FAMILY_NAMES[family]} <span class="quiet">${kinds.join('，')}</span></h3>\n${bareTable(FAMILY_NAMES[family], head, ['number', 'short', 'message', '', 'rule'], rows)}`;
}

function placeholders(list: readonly ReportPlaceholder[]): string {
  if (list.length === 0) return '';
  const rows = list.map(
    ({ line, before, text, after }) =>
      `<tr><td class="number">${line}</td><td>${escapeHtml(before)}<mark>${escapeHtml(text)}</mark>${escapeHtml(after)}</td></tr>`,
  );
  return table('没有填写的地方', ['行', '上下文'], ['number'], rows);
}

function sentenceLengths({ sentences }: DraftReport): string {
  if (sentences.count === 0) return '';
  const most = Math.max(...sentences.histogram.map(({ count }) => count), 1);
  const rows = sentences.histogram.map(
    ({ from, to, count }) =>
      `<tr><th scope="row" class="short">${to === null ? `${from} 字以上` : `${from}–${to} 字`}</th><td class="number">${count}</td><td class="wide">${meter(count, most, String(count))}</td></tr>`,
  );
  const chart = table('句子长短', ['长度', '句数', '多少'], ['', 'number'], rows);
  const longest = sentences.longest
    .map(({ line, characters, text }) => `<li>第 ${line} 行，${characters} 字：${escapeHtml(text)}</li>`)
    .join('\n');
  const list = longest === '' ? '' : `\n<h3>最长的句子</h3>\n<ol>\n${longest}\n</ol>`;
  return `${chart}\n<p class="quiet">平均每句 ${sentences.average} 字。</p>${list}`;
}

function table(title: string, head: readonly string[], classes: readonly string[], rows: readonly string[]): string {
  return `<h2>${title}</h2>\n${bareTable(title, head, classes, rows)}`;
}

/** `classes`: those of the columns, from the first. */
function bareTable(
  label: string,
  head: readonly string[],
  classes: readonly string[],
  rows: readonly string[],
): string {
  const cells = head.map((cell, i) => `<th scope="col"${classes[i] ? ` class="${classes[i]}"` : ''}>${cell}</th>`);
  return `<table aria-label="${label}">\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function meter(value: number, most: number, text: string): string {
  const share = Math.round((value * 100) / most);
  return `<meter min="0" max="${most}" value="${value}" style="--share: ${share}%">${text}</meter>`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds}秒`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0 ? `${minutes}分` : `${minutes}分${rest}秒`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|\p{Cc}/gu, (unit) => (unit < ' ' || unit > '~' ? ' ' : `&#${unit.charCodeAt(0)};`));
}
