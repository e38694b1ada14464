import { l10n, type Position, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { Placeholder, PlaceholdersResult } from '../../server/src/lsp/protocol';
import { applyEdits, caretIn, type Desk, draftToEdit, isAnswerFor, tell, toPosition, toRange } from './draftEdits';
import { namedFrom, neighbour, placeholderAt } from './placeholderSearch';
import { PLACEHOLDERS } from './protocol';
import { reveal } from './reveal';

/** Selects the next or the previous placeholder of the draft, so that it can be typed over. */
export async function goToPlaceholder(desk: Desk, direction: 'next' | 'previous'): Promise<void> {
  const document = draftToEdit(desk);
  const placeholders = document && (await placeholdersOf(desk, document));
  if (!placeholders) return;
  const found = neighbour(placeholders, caretIn(document), direction);
  if (found) await reveal(document, toRange(found.range));
  else sayNone();
}

/**
 * Fills in a placeholder: the one that is given (a line of the list), else the one at the caret or behind it. Where others of the
 * same name stand in the draft, the author chooses: all at once, as one step to undo, one by one, or this one alone.
 */
export async function fillPlaceholder(desk: Desk, given: unknown): Promise<void> {
  const document = draftToEdit(desk);
  const placeholders = document && (await placeholdersOf(desk, document));
  if (!placeholders) return;
  const place = isPlaceholder(given) ? toPosition(given.range.start) : caretIn(document);
  const one = placeholderAt(placeholders, place);
  if (!one) return sayNone();
  const same = placeholders.filter(({ name }) => name === one.name);
  const how = same.length > 1 ? await pickHow(one, same.length) : 'one';
  if (how === 'each') return fillEach(desk, document, one.name, same.length);
  if (how === undefined) return;
  const { version } = document;
  if (how === 'one') await reveal(document, toRange(one.range));
  const value = await askFor(one.name);
  if (!value || !isAnswerFor(document, { version })) return;
  const edits = (how === 'all' ? same : [one]).map(({ range }) => ({ range, newText: value }));
  if (await applyEdits(document, edits)) tell(l10n.t('Filled in: {0}', edits.length));
}

type How = 'all' | 'each' | 'one';

async function pickHow({ name }: Placeholder, count: number): Promise<How | undefined> {
  const choices: readonly (QuickPickItem & { readonly how: How })[] = [
    { label: l10n.t('All {0} with the same', count), how: 'all' },
    { label: l10n.t('All {0}, one by one', count), how: 'each' },
    { label: l10n.t('This one alone'), how: 'one' },
  ];
  return (await window.showQuickPick(choices, { placeHolder: l10n.t('Fill in “{0}”', name) }))?.how;
}

/** Goes through all placeholders of a name; each is shown, an empty answer leaves it, Escape ends. */
async function fillEach(desk: Desk, document: TextDocument, name: string, count: number): Promise<void> {
  let from: Position = document.positionAt(0);
  let last = '';
  let filled = 0;
  for (let index = 1; index <= count; index++) {
    const placeholders = await placeholdersOf(desk, document);
    const next = placeholders && namedFrom(placeholders, name, from);
    if (!next) break;
    const { version } = document;
    const range = toRange(next.range);
    await reveal(document, range);
    const value = await askFor(name, `${index}/${count}`, last);
    if (value === undefined || !isAnswerFor(document, { version })) break;
    from = range.end;
    if (value === '') continue;
    if (!(await applyEdits(document, [{ range, newText: value }]))) break;
    from = document.positionAt(document.offsetAt(range.start) + value.length);
    last = value;
    filled++;
  }
  tell(l10n.t('Filled in: {0}', filled));
}

async function askFor(name: string, title?: string, value = ''): Promise<string | undefined> {
  return window.showInputBox({
    ...(title === undefined ? {} : { title }),
    prompt: l10n.t('Fill in “{0}”', name),
    value,
    ignoreFocusOut: true,
  });
}

/** The placeholders of the text as it is; says so where there is no answer for it. */
async function placeholdersOf(desk: Desk, document: TextDocument): Promise<readonly Placeholder[] | undefined> {
  const answer: PlaceholdersResult | undefined = await desk.server.request(PLACEHOLDERS, {
    uri: document.uri.toString(),
  });
  return isAnswerFor(document, answer) ? answer.placeholders : undefined;
}

function sayNone(): void {
  void window.showInformationMessage(l10n.t('Nothing is left to fill in.'));
}

function isPlaceholder(given: unknown): given is Placeholder {
  return typeof given === 'object' && given !== null && 'range' in given && 'name' in given;
}
