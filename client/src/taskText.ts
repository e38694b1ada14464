import type { Diagnostic } from 'vscode-languageclient';
import { SPEECH_DRAFT } from './protocol';

/** LSP's severities, from error to hint, as GitHub's annotations know them. */
const LEVELS: readonly string[] = ['', 'error', 'warning', 'notice', 'notice'];

/** One finding as the line that `jianggao check --format github` prints for it. */
export function annotation(file: string, { range, severity, code, message }: Diagnostic): string {
  const { start, end } = range;
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
  const where = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
  return `::${LEVELS[severity ?? 1]} ${where},title=${property(String(code))}::${data(typeof message === 'string' ? message : message.value)}`;
}

/** A file's text: UTF-8, UTF-16 with its mark, or GB18030; undefined where it is none of them. */
export function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encodings =
    first === 0xff && second === 0xfe
      ? ['utf-16le']
      : first === 0xfe && second === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/** The language that VS Code would give a file of this name: by its end, or by one of the names that the manifest has for drafts. */
export function languageOf(name: string, namePatterns: readonly string[]): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (/\.(?:jianggao|讲稿)$/.test(base) || namePatterns.some((pattern) => fits(base, pattern))) return SPEECH_DRAFT;
  return base.endsWith('.md') ? 'markdown' : 'plaintext';
}

/** Whether a name holds the pieces between the pattern's stars in their order, the first at its beginning, the last at its end. */
function fits(name: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const last = pieces.pop() ?? '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = name.indexOf(piece, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
