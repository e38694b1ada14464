import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import {
  changeFile,
  type Finding,
  fileOf,
  ignoreHere,
  ignoreInDraft,
  rules,
  type SettingsChange,
  wordOf,
} from '../../core/index';
import type { ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { CHANGE_FILE, type ChangeFileParams, type ChangeFileResult, IGNORE, type IgnoreArgument } from '../protocol';
import { diagnosticOf, findingsIn } from './quickFixes';

/** In a stretch with more findings than this, nobody could tell what is to be ignored. */
const MOST = 3;

/** Characters of a finding's text that a title shows. */
const SHOWN = 12;

/**
 * For a finding: ignore it here, ignore its text in this draft, never report the word, turn the rule off. The client carries them out,
 * for the server writes no files; only to a client that can.
 */
export function ignoreActions(request: ActionRequest): CodeAction[] {
  if (!request.context.client.options.ignore) return [];
  const here = findingsIn(request);
  if (here.length > MOST) return [];
  const seen = new Set<string>();
  return here
    .flatMap((finding) => changesFor(finding, request))
    .flatMap(({ title, change, finding }): CodeAction[] => {
      // Two findings of one rule turn off the same rule.
      if (seen.has(title)) return [];
      seen.add(title);
      const argument: IgnoreArgument = { ...placeOf(request), file: fileOf(change), change };
      return [
        {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(finding, request)],
          command: { title, command: IGNORE, arguments: [argument] },
        },
      ];
    });
}

/** Answers how a settings file reads with a change in it. */
export function registerIgnoring({ connection, guard }: Context): void {
  const nothing: ChangeFileResult = { text: null };
  connection.onRequest(
    CHANGE_FILE,
    guard.request(CHANGE_FILE, nothing, ({ text, change }: ChangeFileParams): ChangeFileResult => {
      return { text: changeFile(text ?? undefined, change) ?? null };
    }),
  );
}

interface Offer {
  readonly title: string;
  readonly change: SettingsChange;
  readonly finding: Finding;
}

function changesFor(finding: Finding, { checked }: ActionRequest): Offer[] {
  const { draft, name } = checked;
  const text = draft.text.slice(finding.offset, finding.offset + finding.length);
  const shown = shorten(text);
  const rule = rules.find(({ id }) => id === finding.rule)?.title ?? finding.rule;
  const { title } = draft.parts;
  const draftName = name ?? (title && draft.text.slice(title.start, title.end).trim());
  const word = wordOf(draft.text, finding);
  const offers: Offer[] = [
    { title: `忽略这一处“${shown}”`, change: { add: 'ignore', ignore: ignoreHere(draft.text, finding) }, finding },
  ];
  if (draftName && text.trim() !== '') {
    const ignore = ignoreInDraft(draft.text, finding, draftName);
    offers.push({ title: `本稿中都忽略“${shown}”`, change: { add: 'ignore', ignore }, finding });
  }
  if (word !== undefined) offers.push({ title: `以后都不报“${word}”这个词`, change: { add: 'word', word }, finding });
  offers.push({ title: `关闭规则“${rule}”`, change: { add: 'off', rule: finding.rule }, finding });
  return offers;
}

/** The document, and the settings folder that is in force for it. */
function placeOf({ checked }: ActionRequest): Pick<IgnoreArgument, 'uri' | 'folder'> {
  const config = checked.profile.folder?.uri;
  return { uri: checked.uri, folder: config === undefined ? null : config.slice(0, config.lastIndexOf('/')) };
}

/** One line, cut where it is long. */
function shorten(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : characters.join('');
}
