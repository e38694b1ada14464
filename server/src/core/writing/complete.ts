import type { Draft } from '../draft/draft';
import { isHan } from '../text/chars';
import { type Caret, readCaret } from './caret';
import { type Completion, type Completions, plainText } from './completion';
import { PHRASES, type Phrase, type PhrasePlace } from './material';
import { nextAtLine, nextInParagraph } from './nextOrdinal';
import { termsOf } from './terms';

/** How much of a phrase a list shows. */
const LONGEST_LABEL = 24;
/** The longest beginning of a term that is looked for. */
const LONGEST_PREFIX = 6;

const PLACES: Readonly<Record<PhrasePlace, string>> = {
  salutation: '称呼',
  opening: '开场',
  transition: '过渡',
  closing: '结束语',
};

/**
 * What may be written at `offset`: the next ordinals, what is announced and missing, salutations, set phrases, words that the draft
 * has used. Undefined in the middle of a word and wherever there is nothing to offer.
 */
export function complete(draft: Draft, offset: number): Completions | undefined {
  const caret = readCaret(draft, offset);
  if (!caret) return undefined;
  const all = dropDoubles([...ordinals(caret), ...salutations(caret), ...terms(caret), ...phrases(caret)]);
  const items = all.filter(({ filter }) => filter.startsWith(caret.letters));
  return items.length === 0 ? undefined : { replace: caret.typed, items };
}

function ordinals(caret: Caret): Completion[] {
  if (caret.atLineStart) return nextAtLine(caret);
  return caret.mark === '' ? [] : nextInParagraph(caret);
}

/** Behind 同志们 the rest of each form of address that begins with what stands there; at the head of a draft the whole forms. */
function salutations(caret: Caret): Completion[] {
  const { ahead, letters, draft, typed } = caret;
  const forms = PHRASES.filter(({ place }) => place === 'salutation');
  if (caret.atLineStart) return startsSpeech(caret) ? forms.map((form) => phraseItem(form)) : [];
  if (letters !== '' || !/(?:同志们|各位领导|各位代表|各位老师)$/u.test(ahead)) return [];
  const address = /(?:^|[。！？；，、：\s])([\p{Script=Han}]{3,8})$/u.exec(ahead)?.[1] ?? '';
  const rest = forms.flatMap((form): Completion[] =>
    form.text.startsWith(address) && address !== ''
      ? [{ ...phraseItem(form), text: form.text.slice(address.length), filter: form.text.slice(address.length) }]
      : [],
  );
  // In the body the speaker turns to the listeners again.
  const inside = draft.parts.salutation !== undefined && draft.parts.salutation.end < typed.start;
  return inside && address === '同志们' ? [again(), ...rest.filter(({ text }) => text === '！')] : rest;
}

function again(): Completion {
  return { label: '同志们，', kind: 'phrase', detail: '称呼', text: '，', filter: '，' };
}

/** Phrases of the place that the caret is at; elsewhere only for letters that were typed to find one. */
function phrases(caret: Caret): Completion[] {
  if (!caret.atLineStart && (caret.mark === '' || caret.letters === '')) return [];
  const wanted = placeOf(caret);
  return PHRASES.filter(({ place }) => place !== 'salutation' && (caret.letters !== '' || place === wanted)).map(
    (phrase) => phraseItem(phrase),
  );
}

/** Opening ahead of the first section, closing behind the last one's text, transition between. */
function placeOf({ draft, paragraph }: Caret): PhrasePlace | undefined {
  if (paragraph.kind !== 'blank') return undefined;
  const first = draft.sections[0];
  const spoken = draft.paragraphs.some(({ index, kind }) => index < paragraph.index && kind !== 'blank');
  if (!spoken) return undefined;
  if (!first || paragraph.start <= first.start) return 'opening';
  const behind = draft.paragraphs.some(({ index, kind }) => index > paragraph.index && kind !== 'blank');
  return behind ? undefined : 'closing';
}

/** Whether the draft has no salutation yet and the caret stands where it belongs. */
function startsSpeech({ draft, paragraph, letters }: Caret): boolean {
  const { salutation } = draft.parts;
  if (salutation || draft.sections.some(({ start }) => start < paragraph.start)) return letters.startsWith('tzm');
  return !draft.paragraphs.some(({ index, kind }) => index < paragraph.index && kind === 'body');
}

function phraseItem({ place, initials, text }: Phrase): Completion {
  const plain = plainText(text);
  const label = plain.length > LONGEST_LABEL ? `${plain.slice(0, LONGEST_LABEL)}…` : plain;
  return { label, kind: 'phrase', detail: PLACES[place], text, filter: initials };
}

/** The rest of a word that the draft has used and of which the beginning was typed; inside quotes all that was quoted. */
function terms({ draft, ahead, letters }: Caret): Completion[] {
  if (letters !== '') return [];
  const opening = ahead.at(-1);
  if (opening === '“') return termsOf(draft).quoted.map((word) => termItem(word, word));
  if (opening === '《') return termsOf(draft).books.map((word) => termItem(word, word));
  let run = 0;
  while (run < LONGEST_PREFIX && isHan(ahead.charCodeAt(ahead.length - 1 - run))) run++;
  if (run === 0) return [];
  const { words } = termsOf(draft);
  for (let length = run; length >= Math.min(2, run); length--) {
    const prefix = ahead.slice(ahead.length - length);
    const found = words.filter((word) => word.length > length && word.startsWith(prefix));
    if (found.length > 0) return found.map((word) => termItem(word, word.slice(length)));
  }
  return [];
}

function termItem(word: string, rest: string): Completion {
  return { label: word, kind: 'term', detail: '本稿用过', text: rest, filter: rest };
}

function dropDoubles(items: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return items.filter(({ label, text }) => {
    const key = `${label}\n${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
