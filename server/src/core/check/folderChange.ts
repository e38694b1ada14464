import { parseJson, type SettingsFile, withoutMark } from './folder';
import { type Ignore, isIgnore } from './ignore';

/** What a quick fix adds to the settings. */
export type SettingsChange =
  | { readonly add: 'ignore'; readonly ignore: Ignore }
  | { readonly add: 'word'; readonly word: string }
  | { readonly add: 'off'; readonly rule: string };

/** The file of a settings folder that a change belongs in. */
export function fileOf(change: SettingsChange): SettingsFile {
  switch (change.add) {
    case 'ignore':
      return 'ignores.json';
    case 'word':
      return 'dictionary.txt';
    case 'off':
      return 'config.json';
  }
}

/**
 * The text of that file with the change in it: sorted, so that two people's additions seldom meet in one line, what stood there
 * kept, a line break at the end. `text`: as it is now; undefined where there is no file. Returns undefined where the file holds
 * something that nothing can be added to.
 */
export function changeFile(text: string | undefined, change: SettingsChange): string | undefined {
  const before = text === undefined || withoutMark(text).trim() === '' ? undefined : text;
  const after = changed(before, change);
  return before?.includes('\r\n') ? after?.replace(/\r?\n/gu, '\r\n') : after;
}

function changed(text: string | undefined, change: SettingsChange): string | undefined {
  switch (change.add) {
    case 'ignore':
      return withIgnore(text, change.ignore);
    case 'word':
      return withWord(text, change.word);
    case 'off':
      return withRuleOff(text, change.rule);
  }
}

function withIgnore(text: string | undefined, ignore: Ignore): string | undefined {
  const list = text === undefined ? [] : parseJson(text);
  if (!Array.isArray(list)) return undefined;
  const key = keyOf(ignore);
  const others: unknown[] = list.filter((one) => keyOf(one) !== key);
  const sorted = [...others, inOrder(ignore)]
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => compare(a.key, b.key));
  return toText(sorted.map(({ one }) => one));
}

/** Always the same keys in the same order. */
function inOrder({ rule, text, before, after, in: name }: Ignore): Ignore {
  return {
    rule,
    text,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(name === undefined ? {} : { in: name }),
  };
}

/** Sorts by rule, then by text; what is no ignore goes last. */
function keyOf(value: unknown): string {
  if (!isIgnore(value)) return `\uffff${JSON.stringify(value)}`;
  const { rule, text, in: name = '', before = '', after = '' } = value;
  return [rule, text, name, before, after].join('\n');
}

/** Puts the word ahead of the first greater one: a list that is sorted stays so, comments and groups stay where they are. */
function withWord(text: string | undefined, word: string): string {
  const lines =
    text === undefined
      ? []
      : withoutMark(text)
          .trimEnd()
          .split(/\r\n|\r|\n/u);
  const isWord = (line: string) => line.trim() !== '' && !line.trim().startsWith('#');
  if (!lines.some((line) => line.trim() === word)) {
    const next = lines.findIndex((line) => isWord(line) && compare(line.trim(), word) > 0);
    lines.splice(next < 0 ? lines.length : next, 0, word);
  }
  return `${lines.join('\n')}\n`;
}

function withRuleOff(text: string | undefined, rule: string): string | undefined {
  const config = text === undefined ? {} : parseJson(text);
  if (!isTable(config)) return undefined;
  const rules = config.rules ?? {};
  if (!isTable(rules)) return undefined;
  const sorted = Object.entries({ ...rules, [rule]: 'off' }).sort(([a], [b]) => compare(a, b));
  return toText({ ...config, rules: Object.fromEntries(sorted) });
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
