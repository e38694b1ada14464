import type { Placeholder, PlainPosition } from '../../server/src/lsp/protocol';

/** The next placeholder behind a place, or the one before it; goes round at the end of the draft. The list is in the order of the text. */
export function neighbour(
  placeholders: readonly Placeholder[],
  from: PlainPosition,
  direction: 'next' | 'previous',
): Placeholder | undefined {
  if (direction === 'next') {
    return placeholders.find(({ range }) => compare(range.start, from) > 0) ?? placeholders[0];
  }
  const before = placeholders.filter(({ range }) => compare(range.end, from) < 0);
  return before.at(-1) ?? placeholders.at(-1);
}

/** The placeholder at a place, else the next one, going round. */
export function placeholderAt(placeholders: readonly Placeholder[], place: PlainPosition): Placeholder | undefined {
  const here = placeholders.find(({ range }) => compare(range.start, place) <= 0 && compare(place, range.end) <= 0);
  return here ?? neighbour(placeholders, place, 'next');
}

/** The first placeholder of a name that begins at a place or behind it. */
export function namedFrom(
  placeholders: readonly Placeholder[],
  name: string,
  from: PlainPosition,
): Placeholder | undefined {
  return placeholders.find((one) => one.name === name && compare(one.range.start, from) >= 0);
}

/** A line of the list: context with the mark in it, and where the mark stands there. */
export function contextOf({ before, text, after }: Placeholder): { text: string; mark: [number, number] } {
  const characters = [...before];
  // The mark has to be seen in a narrow side bar.
  const lead = characters.length > LEAD ? `…${characters.slice(-LEAD).join('')}` : before;
  return { text: `${lead}${text}${after}`, mark: [lead.length, lead.length + text.length] };
}

const LEAD = 6;

function compare(a: PlainPosition, b: PlainPosition): number {
  return a.line - b.line || a.character - b.character;
}
