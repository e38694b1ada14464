import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { type Finding, type Rule, rules, SEVERITY_NAMES, type Section, type Span, sectionAt } from '../../core/index';
import type { Context } from '../context';
import { docsOf, spanOf, toRange } from '../convert';
import type { Checked } from '../documents';
import { charactersText, durationText, measure } from '../quantities';
import { type ExamplePiece, shortExample } from '../ruleExample';
import { settingOrigin } from '../settings';

/**
 * On a finding: the rule, why, an example, after which norm, by whose setting; its message is the diagnostic's, which editors show
 * beside the hover. On a heading or the title: characters and minutes.
 */
export function registerHover(context: Context): void {
  const { connection, client, documents, guard } = context;
  connection.onHover(
    guard.request('hover', null, async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
      const checked = await documents.checked(textDocument.uri);
      if (!checked) return null;
      const { draft, findings } = checked;
      const offset = draft.lines.offsetAt(position);
      const here = findings.filter((finding) => holds(spanOf(finding), offset));
      const texts = [...new Set(here.map((finding) => findingText(finding, checked, context)))];
      let span = here[0] && spanOf(here[0]);
      const length = lengthAt(checked, offset);
      if (length) {
        texts.push(length.text);
        span ??= length.span;
      }
      if (!span) return null;
      const range = toRange(draft.lines, span);
      const value = texts.join('\n\n---\n\n');
      return client.markdownHover
        ? { contents: { kind: MarkupKind.Markdown, value }, range }
        : { contents: { kind: MarkupKind.PlainText, value: plain(value) }, range };
    }),
  );
}

function findingText(finding: Finding, { profile }: Checked, { client }: Context): string {
  const rule = rules.find((one) => one.id === finding.rule);
  const origin = settingOrigin(profile, finding.rule);
  const set = {
    folder: `，来自 [.jianggao/config.json](${linkable(profile.folder?.uri ?? '')}) 的 \`rules["${origin.key}"]\``,
    editor: `，来自编辑器设置 \`jianggao.rules["${origin.key}"]\``,
    default: '（默认）',
  };
  const last = [`规则 \`${finding.rule}\``, `设置：${SEVERITY_NAMES[finding.severity]}${set[origin.where]}`];
  const docs = docsOf(finding.rule, client);
  if (docs !== undefined) last.push(`[详细说明](${linkable(docs)})`);
  return [...(rule ? ruleText(rule) : []), last.join(' · ')].join('\n\n');
}

function ruleText(rule: Rule): string[] {
  const example = shortExample(rule);
  const fixed = example?.fixed && (example.fixed.length > 0 ? exampleText(example.fixed) : '（删去）');
  return [
    `**${escapeMarkdown(rule.title)}**`,
    escapeMarkdown(rule.why),
    ...(example ? [`例：${exampleText(example.bad)}${fixed === undefined ? '' : ` → ${fixed}`}`] : []),
    `依据：${escapeMarkdown(rule.source)}`,
  ];
}

/** Marks stand in «…» as on the rules' pages, and are bold unless they begin or end in punctuation, next to which `**` does not count. */
function exampleText(pieces: readonly ExamplePiece[]): string {
  return pieces
    .map(({ text, marked }) => {
      const isBlank = marked && text.trim() === '';
      const seen = escapeMarkdown((isBlank ? text.replace(/[^\n\v]/g, visibleBlank) : text).replace(/[\n\v]/g, '↵'));
      if (!marked) return seen;
      return /^[\p{L}\p{N}]/u.test(seen) && /[\p{L}\p{N}]$/u.test(seen) ? `«**${seen}**»` : `«${seen}»`;
    })
    .join('')
    .replace(/↵+$/u, '');
}

/** Blanks as word processors show them. */
function visibleBlank(unit: string): string {
  if (unit === ' ') return '␣';
  return unit === '\u3000' ? '□' : '°';
}

/** The length of the section whose heading is at `offset`, or of the draft where that is its title. */
function lengthAt(checked: Checked, offset: number): { text: string; span: Span } | undefined {
  const { title } = checked.draft.parts;
  const all = measure(checked);
  if (title && holds(title, offset)) {
    return { text: `全文 ${charactersText(all.characters)}，约 ${durationText(all.seconds)}`, span: title };
  }
  const section: Section | undefined = sectionAt(checked.draft.sections, offset).at(-1);
  if (!section || !holds(section.heading, offset)) return undefined;
  const { characters, seconds } = measure(checked, section);
  const share = all.characters === 0 ? 0 : Math.round((characters * 100) / all.characters);
  const text = `本部分 ${charactersText(characters)}，约 ${durationText(seconds)}，占全文 ${share}%`;
  return { text, span: section.heading };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}

/** An address that Markdown takes whole. */
function linkable(address: string): string {
  return address.replace(/[ ()<>]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Takes back what only Markdown shows. */
function plain(markdown: string): string {
  return markdown
    .replace(/\*\*|`/g, '')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 $2')
    .replace(/\\([\\`*_{}[\]<>#|~!])/g, '$1');
}
