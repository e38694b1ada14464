import type { IndentStyle } from '../core/index';

/** Settings of the editor for features of the editor: no rule reads them. */
export interface EditorChoices {
  /** `jianggao.format.indent` */
  readonly indent: IndentStyle;
  /** `jianggao.codeLens` */
  readonly codeLens: boolean;
}

const INDENTS: readonly IndentStyle[] = ['none', 'twoFullWidthSpaces', 'keep'];

/** Reads them from the editor's settings below `jianggao`, whatever the shape of those. */
export function readEditorChoices(given: unknown): { choices: EditorChoices; problems: string[] } {
  const { format, codeLens } = objectOf(given);
  const { indent } = objectOf(format);
  const found = INDENTS.find((one) => one === indent);
  const problems: string[] = [];
  if (isGiven(indent) && !found) problems.push(`配置项“format.indent”：只能是 ${INDENTS.join('、')}`);
  if (isGiven(codeLens) && typeof codeLens !== 'boolean') problems.push('配置项“codeLens”：只能是 true 或 false');
  return { choices: { indent: found ?? 'keep', codeLens: codeLens === true }, problems };
}

function objectOf(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
